import type { Means } from '@/guide/run/facts';
import type { Role, Target } from '@/guide/procedure/procedure';
import * as dom from './dom';
import type { Idioms } from './idioms';
import type { LabelIndex } from './label-index';
import type { LabelPlace } from './label-place';
import { nameOf, ownTextOf, textOf } from './name';
import { containsWords, normalise } from './normalise';
import { roleFit, roleOf, type KnownRole } from './role';
import { isBesideWords, isInline, isInSentence } from './sentence';
import { closest, textHolderOf, within } from './walk';
import { listNameKeys } from './wanted-labels';

/** An element that may be the target, before anything was vetoed. */
export interface Candidate {
  element: Element;
  /** 0 to 1: how well role and name fit. */
  confidence: number;
  /** Index of the matched entry of the target's names. */
  name?: number;
  /** Index of its section's heading, among the names of the target that heads the section. */
  section?: number;
  means: Means;
  role?: KnownRole;
  /** The name is only a part of what it is called. */
  inPart?: true;
}

const FIELD_ROLES: readonly Role[] = ['textbox', 'checkbox', 'combobox'];

/** Everything in the document that could be the target, by landmark or by its names. */
export function findCandidates(target: Target, index: LabelIndex): Candidate[] {
  const { idioms } = index;
  const byElement = new Map<Element, Candidate>();
  const add = (candidate: Candidate) => {
    const known = byElement.get(candidate.element);
    if (!known || candidate.confidence > known.confidence) byElement.set(candidate.element, candidate);
  };
  if (target.landmark)
    for (const element of idioms.listLandmarks(target.landmark, index.list))
      if (!saysMore(element, target, idioms)) add({ element, confidence: 1, means: 'mark' });
  const not = new Set((target.not ?? []).map(normalise));
  target.names?.forEach((name, i) => {
    for (const { key, fit } of listNameKeys(name))
      for (const place of index.query(key)) {
        const candidate = fitPlace(place, target, idioms);
        if (!candidate || (not.size > 0 && not.has(normalise(nameOf(candidate.element))))) continue;
        const inPart = fit < 1 || candidate.means === 'badge';
        add({
          ...candidate,
          confidence: candidate.confidence * fit,
          name: i,
          ...(inPart && { inPart }),
        });
      }
  });
  return [...byElement.values()];
}

/** A look-alike may bear the target's mark, too: what says one of its names and other words besides is another control. */
function saysMore(element: Element, { names = [] }: Target, idioms: Idioms): boolean {
  const text = normalise(textOf(element));
  const labels = names.map((name) => normalise(name.text));
  return (
    !labels.includes(text) &&
    labels.some((label) => containsWords(text, label) && hasOtherWords(text, label, idioms))
  );
}

/** From the place where a label stands to the control that a person would use. */
function fitPlace(place: LabelPlace, target: Target, idioms: Idioms): Candidate | undefined {
  const { element, role } = place;
  const direct = role ? roleFit(role, target.role) : 0;
  if (role && direct > 0 && !(isInline(role) && isInSentence(element)))
    return place.beside
      ? besideBadge(element, place.beside, role, direct, idioms)
      : { element, confidence: direct, means: 'name', role };
  const leaf = role ? element : textHolderOf(element);
  const label = ownTextOf(element);
  if (!leaf || (!role && hasOtherWords(nameOf(leaf), label, idioms))) return undefined;
  for (const field of target.role) {
    const labelled = FIELD_ROLES.includes(field) && queryLabelled(leaf, field, idioms);
    if (labelled) return { element: labelled, confidence: 0.95, means: 'label', role: field };
  }
  if (target.role.includes('text') && !isInSentence(leaf)) return { element, confidence: 0.9, means: 'text' };
  return role ? undefined : climb(leaf, label, target.role, idioms);
}

/** A native label names its field by `for`, by holding it, or by `aria-labelledby`; the rest is the application's way. */
function queryLabelled(label: Element, role: Role, idioms: Idioms): Element | undefined {
  const isField = (element: Element | null | undefined) =>
    element && roleOf(element, idioms) === role ? element : undefined;
  const native = closest(label, (each) => dom.localName(each) === 'label') as HTMLLabelElement | undefined;
  const held = native ? dom.querySelectorAll(native, 'input, textarea, select, [role=checkbox]') : [];
  const root = dom.getRootNode(native ?? label) as Document | ShadowRoot;
  const id = dom.id(label);
  const byId = id ? dom.querySelector(root, `[aria-labelledby~="${CSS.escape(id)}"]`) : null;
  return (
    (native?.htmlFor ? isField(dom.getElementById(root, native.htmlFor)) : undefined) ??
    (held.length === 1 ? isField(held[0]) : undefined) ??
    isField(byId) ??
    idioms.queryLabelled(label, role)
  );
}

/**
 * From a piece of text up to the control around it. The control may hold little else, and nothing in the same
 * sentence: a label inside running text is not the target.
 */
function climb(leaf: Element, label: string, roles: readonly Role[], idioms: Idioms): Candidate | undefined {
  const control = closest(leaf, (each) => roleOf(each, idioms) !== undefined);
  if (!control) return roleFit('generic', roles) > 0 ? byPointer(leaf) : undefined;
  const role = roleOf(control, idioms)!;
  const fit = roleFit(role, roles);
  return fit > 0 && !isInSentence(leaf) ? besideBadge(control, label, role, fit, idioms) : undefined;
}

/** A label that isn't all of its control's name: numbers and marks may stand beside it, other words make it another. */
function besideBadge(
  control: Element,
  label: string,
  role: KnownRole,
  fit: number,
  idioms: Idioms,
): Candidate | undefined {
  return !hasOtherWords(nameOf(control), label, idioms)
    ? { element: control, confidence: fit * 0.85, means: 'badge', role }
    : undefined;
}

const hasOtherWords = (name: string, label: string, { badge }: Idioms) =>
  /\p{L}/u.test(normalise(name).replace(normalise(label), '').replace(badge, ''));

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** The last resort for a control that is written nowhere: the outermost box with the hand cursor and nothing but the label. */
function byPointer(leaf: Element): Candidate | undefined {
  const view = dom.viewOf(leaf);
  const isHand = (element: Element) => view?.getComputedStyle(element).cursor === 'pointer';
  if (!isHand(leaf)) return undefined;
  let control = leaf;
  for (
    let above = dom.parentElement(leaf);
    above && isHand(above) && hasSameText(above, leaf);
    above = dom.parentElement(above)
  )
    control = above;
  // A heading and a sentence say what they are, whatever the page's style sheet makes of the pointer over them.
  const isText = within(control, HEADING) !== undefined || isBesideWords(control);
  return isText ? undefined : { element: control, confidence: 0.7, means: 'look' };
}

const hasSameText = (outer: Element, inner: Element) => normalise(nameOf(outer)) === normalise(nameOf(inner));
