import type { HiddenBy, LocateStatus, Means } from '@/guide/run/facts';
import type { Target } from '@/guide/procedure/procedure';
import type { Candidate } from './candidates';
import type { LocateContext } from './context';
import { isApart, isInDialogWith } from './dialog';
import * as dom from './dom';
import type { Idioms } from './idioms';
import { isInOtherMenu } from './menu-owner';
import { textOf } from './name';
import { queryShownOpener } from './opener';
import { findPictures } from './pictures';
import type { KnownRole } from './role';
import { keepInSection } from './section';
import { queryShown, type Shown } from './shown';
import { holds, within } from './walk';
import { listNameKeys } from './wanted-labels';

/** The answer for one target in one document. */
export interface Located {
  status: LocateStatus;
  /** The control, when found; when hidden, the hidden one. */
  element?: Element;
  /** What would bring a hidden control into view, itself in view. */
  opener?: Element;
  hiddenBy?: HiddenBy;
  outOfView?: boolean;
  confidence: number;
  /** Index of the matched entry of the target's names. */
  name?: number;
  /** Index of its section's heading, among the names of the target that heads the section. */
  section?: number;
  /** How it was recognised; absent with the target. */
  means?: Means;
  role?: KnownRole;
  /** How sure the next best was. */
  next?: number;
  /** How many places are equally good. */
  places?: number;
  /** It is absent, though one of people's records in view bears its name: those are left out by design. */
  leftOut?: boolean;
  /** It is absent, though its words stand in view where it belongs: as a label of something that isn't recognised, perhaps. */
  worded?: boolean;
}

/** A fieldset disables only the fields and buttons in it, and none in its legend; the browser knows which. */
const DISABLED = ':disabled:not(fieldset), [aria-disabled=true]';
/** Candidates closer than this are equally good. */
const MARGIN = 0.04;

/**
 * Finds a target in a document: found, ambiguous, hidden or absent, with the evidence. Vetoes come first and can't
 * be outvoted; among what is left the best wins only by a clear margin.
 */
export function locate(target: Target, context: LocateContext): Located {
  if (target.page && !context.pages.has(target.page)) return ABSENT;
  const crowd = target.names?.findIndex((name) =>
    listNameKeys(name).some(({ key }) => context.index.isCrowd(key)),
  );
  if (crowd !== undefined && crowd !== -1)
    return { status: 'ambiguous', confidence: 0, means: 'name', name: crowd };
  const all = [...context.candidatesOf(target), ...findPictures(target, context)];
  const allowed = all.filter(({ element }) => isAllowed(element, target, context));
  const records = allowed.filter(({ element }) => context.isRecord(element));
  const others = allowed.filter((each) => !records.includes(each));
  const candidates = keepInSection(others, target, context);
  if (candidates.length > 0) return judge(candidates, context);
  const isLeftOut = records.some(({ element }) => context.isRendered(element));
  if (isLeftOut) return { ...ABSENT, leftOut: true };
  return areWordsInView(target, context) ? { ...ABSENT, worded: true } : ABSENT;
}

/** Whether a target's words stand where it belongs, and not in a sentence. */
function areWordsInView(target: Target, context: LocateContext): boolean {
  const places = (target.names ?? []).flatMap((name) =>
    listNameKeys(name).flatMap(({ key }) => context.index.query(key)),
  );
  return places.some(
    ({ element }) =>
      isAllowed(element, target, context) &&
      !context.isRecord(element) &&
      context.isRendered(element) &&
      !SENTENCE_END.test(textOf(element)),
  );
}

const SENTENCE_END = /[.!?]$/;

/** Says of candidates that passed the vetoes which one can be used, or what stands in the way. */
export function judge(
  candidates: readonly Candidate[],
  { idioms, shownOf = queryShown }: Pick<LocateContext, 'idioms'> & Partial<Pick<LocateContext, 'shownOf'>>,
): Located {
  const seen = candidates.toSorted(byConfidence).map((candidate) => {
    const { element, means } = candidate;
    return { ...candidate, shown: means === 'text' ? queryShown(element, true) : shownOf(element) };
  });
  const isDisabled = ({ element }: Candidate) => within(element, `${idioms.disabled}, ${DISABLED}`);
  const usable = seen.filter(
    (each) => each.shown !== 'hidden' && each.shown !== 'covered' && !isDisabled(each),
  );
  const isThere = ({ shown }: { shown: Shown }) => shown === 'shown' || shown === 'out-of-view';
  const disabled = seen.find((each) => isThere(each) && isDisabled(each));
  // A twin may stand in for what is greyed out, and nothing that is called only nearly so.
  if (disabled && !disabled.inPart && usable[0]?.inPart && !isNested(disabled, usable[0]))
    return hidden(disabled, 'disabled');
  if (usable.length > 0) return decide(usable);

  const covered = seen.find(({ shown }) => shown === 'covered');
  if (covered) return hidden(covered, 'covered');
  if (disabled) return hidden(disabled, 'disabled');
  return describeHidden(seen, idioms, shownOf);
}

/** Of what can be used, the surest first. */
function decide(sorted: (Candidate & { shown: Shown })[]): Located {
  const best = sorted[0]!;
  const others = sorted.filter((each) => !isNested(best, each));
  const places = 1 + others.filter((each) => best.confidence - each.confidence < MARGIN).length;
  const { shown, inPart: _inPart, ...found } = best;
  return {
    ...found,
    ...(shown === 'out-of-view' && { outOfView: true }),
    ...(others[0] && { next: others[0].confidence }),
    ...(places > 1 ? { status: 'ambiguous', places } : { status: 'found' }),
  };
}

/** The surest first; of equals the first in the document, so that the answer never depends on the index's order. */
function byConfidence(a: Candidate, b: Candidate): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  return dom.compareDocumentPosition(a.element, b.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** A control inside a control, such as a button in a menu item: one thing to a person. */
function isNested(a: Candidate, b: Candidate): boolean {
  return holds(a.element, b.element) || holds(b.element, a.element);
}

/** What no likeness can make up for. */
function isAllowed(element: Element, target: Target, context: LocateContext): boolean {
  const { idioms } = context;
  if (within(element, idioms.foreign)) return false;
  if (target.within && !target.within.some((region) => idioms.isIn(element, region))) return false;
  if (target.notWithin?.some((region) => idioms.isIn(element, region))) return false;
  if (isInOtherMenu(element, target, context)) return false;
  if (isApart(element, target.togetherWith, context)) return false;
  return !target.inDialogWith || isInDialogWith(element, target.inDialogWith, context);
}

function describeHidden(
  seen: (Candidate & { shown: Shown })[],
  idioms: Idioms,
  shownOf: LocateContext['shownOf'],
): Located {
  const openers = new Map<
    Element,
    { candidate: Candidate & { shown: Shown }; by: HiddenBy; outOfView: boolean }
  >();
  for (const candidate of seen) {
    const opener = queryShownOpener(candidate.element, idioms, shownOf);
    if (opener) openers.set(opener.element, { candidate, ...opener });
  }
  const [only, another] = openers;
  if (!only || another) return hidden(seen[0]!, 'unknown');
  const [opener, { candidate, by, outOfView }] = only;
  return { ...hidden(candidate, by), opener, ...(outOfView && { outOfView }) };
}

const hidden = (
  { shown: _shown, inPart: _inPart, ...candidate }: Candidate & { shown: Shown },
  hiddenBy: HiddenBy,
): Located => ({
  ...candidate,
  status: 'hidden',
  hiddenBy,
});

const ABSENT: Located = { status: 'absent', confidence: 0 };
