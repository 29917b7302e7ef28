import type { Procedure } from '../procedure/procedure';
import { queryStepHere, type Here, type StepHere } from '../run/here';
import { say, type MessageKey } from '../words/say';
import type { BriefView } from './brief-view';

const WORDS: readonly [StepHere, MessageKey][] = [
  ['found', 'hereFound'],
  ['several', 'hereSeveral'],
  ['hidden', 'hereHidden'],
  ['absent', 'hereAbsent'],
];

/** The card of a check: which steps have their control on this page. `here` is undefined until a frame has answered. */
export function buildCheckView({ id, title, steps }: Procedure, here: Here | undefined): BriefView {
  const states = steps.map((step) => queryStepHere(step, here ?? {}));
  const list = (state: StepHere) => states.flatMap((each, at) => (each === state ? [at + 1] : [])).join(', ');
  const count = states.filter((each) => each === 'found').length;
  const all = states.filter((each) => each !== 'none').length;
  const lines = WORDS.flatMap(([state, words]) => {
    const numbers = list(state);
    return numbers ? [say(words, numbers)] : [];
  });
  return {
    brief: true,
    procedure: { id, title },
    step: { id: 'check' },
    title: here ? say('hereTitle', count, all) : say('hereLooking'),
    say: here ? lines.join(' ') : title,
    buttons: [
      { action: 'check-back', label: say('hereBack'), main: true },
      { action: 'check-end', label: say('hereEnd') },
    ],
  };
}
