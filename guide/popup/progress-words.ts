import type { Tick } from '../run/run';
import { say, sayCount } from '../words/say';
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
  /** Where its card is, when that isn't what the person has in front. */
  elsewhere?: 'tab' | 'window' | undefined;
  /** When it was last done, in words. */
  done?: string | undefined;
  /** How it was ended before its last step, and when, in words. */
  outcome?: { say: string; when: string } | undefined;
}

/** How a procedure stands, in a line; undefined before there is anything to say. */
export function tellStanding({
  phase,
  repeatable,
  steps,
  elsewhere,
  done,
  outcome,
}: Standing): string | undefined {
  const index = steps.findIndex(({ current }) => current);
  const title = steps[index]?.title;
  switch (phase) {
    case 'running':
      if (title === undefined) return say('popupRunning');
      if (elsewhere === 'tab') return say('popupRunningInTab', index + 1, title);
      if (elsewhere === 'window') return say('popupRunningInWindow', index + 1, title);
      return say('popupRunningAt', index + 1, title);
    case 'paused':
      return title === undefined ? say('popupPaused') : say('popupPausedAt', index + 1, title);
    case 'ended':
      return outcome && say('popupEndedEarly', outcome.say, outcome.when);
    case 'finished':
      return tellApart(tellEnd(repeatable, steps, done), steps);
    case 'new':
      return done && say('popupLastDoneWhen', done);
    case 'started':
      return undefined;
  }
}

/** "Done" is said only when nothing was left out. */
function tellEnd(repeatable: boolean, steps: readonly StepView[], done: string | undefined): string {
  if (countLeftOut(steps) > 0) return done ? say('popupEndedWhen', done) : say('popupEnded');
  if (repeatable) return done ? say('popupLastDoneWhen', done) : say('popupLastDone');
  return done ? say('popupDoneWhen', done) : say('popupDone');
}

function tellApart(end: string, steps: readonly StepView[]): string {
  const count = (how: Tick['how']) => steps.filter(({ settled }) => settled === how).length;
  const apart = [
    [count('skipped'), 'popupApartSkipped'],
    [count('missing'), 'popupApartMissing'],
    [count('not-applicable'), 'popupApartNotApplicable'],
  ] as const;
  const words = apart.flatMap(([number, key]) => (number > 0 ? [sayCount(key, number)] : []));
  return words.length > 0 ? say('popupStandingApart', end, words.join(', ')) : end;
}
