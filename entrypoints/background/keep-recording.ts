import type { Drafts } from '@/guide/draft/draft';
import { draftFromRecording } from '@/guide/draft/draft-from-recording';
import { MOST_STEPS } from '@/guide/draft/edit-steps';
import { insertRecorded } from '@/guide/draft/insert-recorded';
import { newDraftId } from '@/guide/draft/new-draft';
import type { Procedure } from '@/guide/procedure/procedure';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import type { Recording } from '@/guide/recording/recording';
import type { WorkerState } from './state';

/**
 * Keeps what was recorded as a draft after each step: a browser that ends, or a computer that does, takes nothing with it.
 * `before`: what there was to keep until now. A draft that its writer has opened and changed meanwhile is theirs; what is recorded
 * from then on is kept as another.
 */
export function keepAsDraft(
  state: WorkerState,
  before: readonly RecordedAction[],
  guides: readonly Procedure[],
  now: number,
): WorkerState {
  const { recording } = state.session;
  if (!recording || recording.actions === before) return state;
  if (recording.actions.length === 0) return withoutDraft(state);
  const { drafts } = state.stored;
  const known = recording.draft === undefined ? undefined : drafts.procedures[recording.draft];
  const isOurs = known !== undefined && known.at === recording.keptAt;
  const id = isOurs ? recording.draft! : newDraftId(now, Math.random());
  const { origin, work } = draftFromRecording(recording.actions, now, guides);
  const madeAt = isOurs ? known.madeAt : now;
  const draft = { origin, madeAt, at: now, followed: {}, ...work };
  return {
    ...state,
    stored: {
      ...state.stored,
      drafts: { version: 1, procedures: { ...drafts.procedures, [id]: draft } },
    },
    session: { ...state.session, recording: { ...recording, draft: id, keptAt: now } },
  };
}

/** Without the draft that the recording was kept as, unless its writer has changed it. */
export function withoutDraft(state: WorkerState): WorkerState {
  const { draft, keptAt } = state.session.recording ?? {};
  const known = draft === undefined ? undefined : state.stored.drafts.procedures[draft];
  if (draft === undefined || known === undefined || known.at !== keptAt) return state;
  const { [draft]: _gone, ...procedures } = state.stored.drafts.procedures;
  return { ...state, stored: { ...state.stored, drafts: { version: 1, procedures } } };
}

/**
 * The drafts once a recording is over, and which of them has it: the one that it adds to, else one of its own. What its writer has
 * changed meanwhile stays as it is.
 */
export function finishRecording(
  { procedures }: Drafts,
  { actions, draft, keptAt, into }: Recording,
  guides: readonly Procedure[],
  now: number,
): { id: string; drafts: Drafts } {
  const isOurs = draft !== undefined && procedures[draft]?.at === keptAt;
  const goal = into && procedures[into.draft];
  const work = into && goal && insertRecorded(goal, actions, into.after, guides, now);
  if (into && goal && work) {
    const { [isOurs ? draft : '']: _kept, ...others } = procedures;
    const longer = { ...goal, ...work, at: now };
    return { id: into.draft, drafts: { version: 1, procedures: { ...others, [into.draft]: longer } } };
  }
  const id = isOurs ? draft : newDraftId(now, Math.random());
  const made = draftFromRecording(actions, now, guides);
  const own = { origin: made.origin, madeAt: now, at: now, followed: {}, ...made.work };
  return { id, drafts: { version: 1, procedures: { ...procedures, [id]: own } } };
}

/** How many steps a draft may still get; undefined where there is no such draft. */
export function queryRoom({ procedures }: Drafts, id: string): number | undefined {
  const draft = procedures[id];
  return draft && Math.max(0, MOST_STEPS - draft.procedure.steps.length);
}
