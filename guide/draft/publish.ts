import { checkDraft } from '../draft-check/check-draft';
import type { Office } from '../office/office';
import { changeOffice } from '../office/office';
import { isSame } from '../office/procedure-diff';
import { withShown, type Recordings } from '../office/recordings';
import { dayOf } from '../procedure/day';
import { isRecord } from '../procedure/is-record';
import { keepLanguages } from '../procedure/keep-languages';
import { describeProblem, parseProcedure } from '../procedure/parse-procedure';
import type { Procedure } from '../procedure/procedure';
import { say, sayCount } from '../words/say';
import type { Draft, Drafts } from './draft';
import { firstUnfollowed, type Shown } from './followed';
import { freshId, type Taken } from './new-id';
import { addRevision, type Revision, type Revisions } from './revisions';
import { finish } from './runnable';
import { withMarks } from './sentence-marks';

/** What publishing changes. */
export interface Shelf {
  drafts: Drafts;
  office: Office;
  revisions: Revisions;
  /** The controls that were pointed out while the draft was followed go into the guide. */
  repairs: Recordings;
}

/** How publishing went; `why` is for people. */
export type Published = { ok: true; shelf: Shelf } | { ok: false; why: string };

/**
 * Makes a draft a guide of the office, as one more revision of it. Refused while a step has not been followed as it is, a
 * sentence of the article is not understood, something is missing, or the check finds an error. `taken`: the ids that guides have already.
 */
export function publish(shelf: Shelf, id: string, note: string, now: number, taken: Taken): Published {
  const draft = shelf.drafts.procedures[id];
  if (!draft) return { ok: false, why: say('draftGone') };
  const repairs = shelf.repairs.procedures[id] ?? {};
  const why = whyNot(draft, repairs);
  if (why !== undefined) return { ok: false, why };
  const wrong = firstError(draft, repairs);
  if (wrong) return { ok: false, why: `${wrong.what} ${wrong.remedy}` };
  const guide =
    draft.origin.how === 'edit' ? draft.origin.of : freshId(draft.procedure.title, 'guide', taken);
  const number = nextNumber(shelf.revisions.procedures[guide], shelf.office.procedures[guide]?.file);
  const line = note.trim();
  const marked = withMarks(finish(draft.procedure), draft.article);
  const shown = withShown(marked, repairs);
  const { basis: before } = draft.origin.how === 'edit' ? draft.origin : {};
  const written: Procedure = {
    ...shown,
    id: guide,
    format: shown.language === undefined ? 2 : 3,
    revision: { number, at: dayOf(now), ...(line && { note: line }) },
  };
  // What it says in other languages than the one it was edited in.
  const file = keepLanguages(written, shelf.office.procedures[guide]?.file ?? before);
  const parsed = parseProcedure(file);
  if (!parsed.ok) return { ok: false, why: parsed.problems.map(describeProblem).join('\n') };
  const { title } = written;
  // Where the office's own file was what the changes were made on, what is published takes its place.
  const isOwn = draft.origin.how !== 'edit' || isSame(before, shelf.office.procedures[guide]?.file);
  const basis = isOwn ? file : before;
  const after: Draft = {
    ...draft,
    origin: { how: 'edit', of: guide, ...(basis !== undefined && { basis }) },
    // As it was written, for what was followed is that; only what was pointed out goes with it.
    procedure: {
      ...withMarks(withShown(draft.procedure, repairs), draft.article),
      id: guide,
    },
    at: now,
  };
  const { [id]: _kept, ...others } = shelf.repairs.procedures;
  return {
    ok: true,
    shelf: {
      drafts: { version: 1, procedures: { ...shelf.drafts.procedures, [id]: after } },
      office: changeOffice(shelf.office, {
        type: 'import',
        id: guide,
        title,
        file,
        at: now,
        ...(!isOwn && { basis: before }),
      }),
      revisions: addRevision(shelf.revisions, guide, { number, at: now, note: line, file }),
      repairs: { version: 1, procedures: others },
    },
  };
}

/** What the check holds against publishing, whoever asks for it; what was pointed out counts. */
function firstError({ procedure, article, unrecognised }: Draft, shown: Shown) {
  const findings = checkDraft({ procedure: withShown(procedure, shown), article, unrecognised });
  return findings.find(({ level }) => level === 'error');
}

/** Why a draft can't be published yet, in words; undefined: it can, as far as can be told without reading it as a file. */
export function whyNot(draft: Draft, shown?: Shown): string | undefined {
  const open = draft.article?.sentences.filter(({ fate }) => fate === 'not-understood').length ?? 0;
  if (open > 0) return sayCount('draftNotUnderstood', open);
  if (draft.procedure.steps.length === 0) return say('draftNoSteps');
  const touched = draft.procedure.steps.find(({ id }) => draft.article?.touched?.includes(id));
  if (touched) return say('draftTouched', touched.title || say('draftUntitledStep'));
  const step = firstUnfollowed(draft, shown);
  if (step) return say('draftNotFollowed', step.title || say('draftUntitledStep'));
  return undefined;
}

/** Which revision of a guide would come next, by those that are kept and by the file in use, which may come from elsewhere. */
export function nextNumber(kept: readonly Revision[] = [], file: unknown): number {
  const inUse = isRecord(file) && isRecord(file.revision) ? Number(file.revision.number) : 0;
  return Math.max(Number.isInteger(inUse) ? inUse : 0, kept.at(-1)?.number ?? 0) + 1;
}
