import type { Tick } from '../run/run';
import { countLeftOut, type StepView } from './step-view';

/**
 * How far a procedure is: `started` has ticks but is not the one being followed; `ended` was ended before its last step,
 * for good.
 */
export type Phase = 'new' | 'started' | 'running' | 'paused' | 'finished' | 'ended';

/** What there is to say about how a procedure stands. */
export interface Standing {
  phase: Phase;
  repeatable: boolean;
  steps: readonly StepView[];
  /** When it was last done, in words. */
  done?: string | undefined;
  /** How it was ended before its last step, and when, in words. */
  outcome?: { say: string; when: string } | undefined;
}

/** How a procedure stands, in a line; undefined before there is anything to say. */
export function tellStanding({ phase, repeatable, steps, done, outcome }: Standing): string | undefined {
  const index = steps.findIndex(({ current }) => current);
  const where = steps[index] && `step ${index + 1}: ${steps[index].title}`;
  switch (phase) {
    case 'running':
      return where ? `Running, ${where}` : 'Running';
    case 'paused':
      return where ? `Paused at ${where}` : 'Paused';
    case 'ended':
      return outcome && `${outcome.say} (${outcome.when})`;
    case 'finished':
      return [tellEnd(repeatable, steps), done && ` ${done}`, tellApart(steps)].filter(Boolean).join('');
    case 'new':
      return done && `Last done ${done}`;
    case 'started':
      return undefined;
  }
}

/** "Done" is said only when nothing was left out. */
function tellEnd(repeatable: boolean, steps: readonly StepView[]): string {
  if (countLeftOut(steps) > 0) return 'Ended';
  return repeatable ? 'Last done' : 'Done';
}

function tellApart(steps: readonly StepView[]): string {
  const count = (how: Tick['how']) => steps.filter(({ settled }) => settled === how).length;
  const apart = [
    [count('skipped'), 'skipped'],
    [count('missing'), 'reported missing'],
    [count('not-applicable'), 'not applicable here'],
  ] as const;
  const words = apart.flatMap(([number, say]) => (number > 0 ? [`${number} ${say}`] : []));
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}
