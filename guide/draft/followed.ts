import type { Condition } from '../procedure/condition-schema';
import { withShown, type Recording } from '../office/recordings';
import type { Procedure, Step } from '../procedure/procedure';
import { AT_ONCE_MS } from '../run/presses';
import type { ProcedureProgress, Run } from '../run/run';
import type { Draft, Followed } from './draft';
import { markStep } from './step-mark';

/** Nobody does a step in less time than this after the one before. */
const EARLY_MS = 400;

/** What was pointed out while a draft was followed, by control. It goes into the guide, so it has to be followed as well. */
export type Shown = Readonly<Record<string, Recording>>;

/**
 * The draft with what a run of it has settled: how, and whether that was before anybody could have done it. The same draft
 * where there is no news.
 */
export function noteFollowed(draft: Draft, run: Run, progress: ProcedureProgress, shown: Shown = {}): Draft {
  const procedure = withShown(draft.procedure, shown);
  const settled = Object.entries(progress.steps)
    .filter(([, { at }]) => at >= run.startedAt)
    .toSorted(([, one], [, other]) => one.at - other.at);
  const news = settled.flatMap(([id, { how, at }], index): [string, Followed][] => {
    const step = draft.procedure.steps.find((each) => each.id === id);
    if (!step || draft.followed[id]?.at === at) return [];
    const before = settled[index - 1]?.[1].at ?? run.startedAt;
    const isEarly = how === 'seen' && at - before < EARLY_MS && !wasDone(step, run, at);
    return [[id, { how, at, mark: markStep(procedure, step), ...(isEarly && { early: true as const }) }]];
  });
  if (news.length === 0) return draft;
  return { ...draft, followed: { ...draft.followed, ...Object.fromEntries(news) } };
}

/**
 * Whether the person has done it, however quickly: its control was pressed just before, or its condition asks for something
 * that only a person does.
 */
function wasDone({ done, targets = [] }: Step, run: Run, at: number): boolean {
  const isJustBefore = (press: number | undefined) =>
    press !== undefined && press <= at && at - press <= AT_ONCE_MS;
  const isPressed = targets.some((id) => isJustBefore(run.pressed[id]) || isJustBefore(run.spent?.[id]));
  return isPressed || (done !== undefined && takesPerson(done));
}

/** Whether a condition holds only after somebody has pressed or filled in something. */
function takesPerson(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(takesPerson);
  if ('any' in condition) return condition.any.every(takesPerson);
  return 'pressed' in condition || 'touched' in condition;
}

/** How each step went when it was followed last; of a step that has been changed since, or its control, nothing. */
export function stillFollowed(
  { procedure: written, followed }: Draft,
  shown: Shown = {},
): Map<string, Followed> {
  const procedure = withShown(written, shown);
  return new Map(
    procedure.steps.flatMap((step) => {
      const known = followed[step.id];
      return known && known.mark === markStep(procedure, step) ? [[step.id, known] as const] : [];
    }),
  );
}

/** The first step that nobody has followed as it is now; undefined: all were. */
export function firstUnfollowed(draft: Draft, shown?: Shown): Procedure['steps'][number] | undefined {
  const followed = stillFollowed(draft, shown);
  return draft.procedure.steps.find(({ id }) => {
    const known = followed.get(id);
    return !known || !wasFollowed(known);
  });
}

/** A step that was skipped or wasn't there has not been followed. */
export const wasFollowed = ({ how }: Followed): boolean => how !== 'skipped' && how !== 'missing';
