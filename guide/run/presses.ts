import type { HasPressed } from './condition';
import type { Run } from './run';

/** How long a press explains what happens next; a window that closes much later was not closed by it. */
export const PRESS_COUNTS_MS = 15_000;
/** What goes within this time after a press went because of it; later, the person may have closed it themselves. */
export const AT_ONCE_MS = 3000;
/** How long after a press without a visible change the card asks what came of it. */
export const PRESS_PATIENCE_MS = 4000;
/** A press is noticed by several events; those that belong together are no press on something else. */
const SAME_PRESS_MS = 600;

type Presses = Pick<Run, 'pressed' | 'otherPressAt'>;

/** When something else was pressed last: another target, or anything at all in Autotask. */
function otherPressAt({ pressed, otherPressAt: at = 0 }: Presses, target: string): number {
  return Math.max(at, ...Object.entries(pressed).flatMap(([id, when]) => (id === target ? [] : [when])));
}

/** Whether a target was the last thing pressed, not long ago: then it may explain what has changed. */
export const hasJustPressed =
  (run: Presses, now: number): HasPressed =>
  (target) => {
    const at = run.pressed[target];
    return at !== undefined && now - at <= PRESS_COUNTS_MS && otherPressAt(run, target) <= at + SAME_PRESS_MS;
  };

/** Whether a target was pressed at any time in this run. */
export const hasEverPressed =
  ({ pressed }: Presses): HasPressed =>
  (target) =>
    pressed[target] !== undefined;

/** Which of these targets was pressed last, and when. */
export function queryLastPress(
  { pressed }: Presses,
  targets: readonly string[],
): { target: string; at: number } | undefined {
  return targets
    .flatMap((target) => (pressed[target] === undefined ? [] : [{ target, at: pressed[target] }]))
    .toSorted((a, b) => b.at - a.at)[0];
}

/** A page says its last presses again to a worker that was restarted: they are no new ones, and some are of an earlier run. */
const isKnown = ({ pressed, spent, startedAt }: Run, target: string, at: number): boolean =>
  at <= startedAt ||
  [pressed[target], spent?.[target]].some((before) => before !== undefined && at <= before + SAME_PRESS_MS);

/** The run after a press; without a target: on something else. A question about an earlier press is over. */
export function press(run: Run, target: string | undefined, at: number): Run {
  if (target === undefined && at <= run.startedAt) return run;
  if (target === undefined) return { ...run, otherPressAt: Math.max(at, run.otherPressAt ?? 0) };
  if (isKnown(run, target, at)) return run;
  const { question, answered: _answered, ...rest } = run;
  const kept = question && question.target !== target ? { question } : {};
  return { ...rest, ...kept, pressed: { ...run.pressed, [target]: at } };
}

/** The run after a press that isn't meant for it: said again by the page later, it still counts for nothing. */
export function spendPress(run: Run, target: string, at: number): Run {
  return isKnown(run, target, at) ? run : { ...run, spent: { ...run.spent, [target]: at } };
}

/** The run without presses on these targets: they have had their effect, or came to nothing. */
export function withoutPresses(run: Run, targets: readonly string[]): Run {
  const [used, left] = [true, false].map((isUsed) =>
    Object.fromEntries(Object.entries(run.pressed).filter(([id]) => targets.includes(id) === isUsed)),
  );
  if (Object.keys(used!).length === 0) return run;
  return { ...run, pressed: left!, spent: { ...run.spent, ...used } };
}
