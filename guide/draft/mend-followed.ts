import type { Step } from '../procedure/procedure';
import type { Followed, Work } from './draft';
import { choicesOf, conditionOf } from './done-choices';
import { setStep } from './edit-steps';

/**
 * What following a step has shown to be wrong about it: `early`: it was done before anybody did anything; `by-hand`: its
 * control was pointed at, but it had to be ticked; `not-found`: it was skipped, or reported as missing.
 */
export type Shortcoming = 'early' | 'by-hand' | 'not-found';

/** Undefined: nothing, or only a person can tell when it is done. */
export function shortcomingOf(step: Step, followed: Followed): Shortcoming | undefined {
  if (followed.early) return 'early';
  if (followed.how === 'skipped' || followed.how === 'missing') return 'not-found';
  return followed.how === 'by-hand' && step.targets !== undefined && !step.reading ? 'by-hand' : undefined;
}

/** Whether one press mends it: for the others the writer has to say something first. */
export const canMend = (step: Step, what: Shortcoming): boolean =>
  what !== 'not-found' && step.targets?.[0] !== undefined;

/**
 * Mends it: what was true too early gives way to the press of the step's control; where nothing came true, the press counts
 * as well.
 */
export function mendFollowed(work: Work, step: Step, what: Shortcoming): Work {
  const target = step.targets?.[0];
  if (target === undefined || what === 'not-found') return work;
  const pressed = { kind: 'pressed', target } as const;
  if (what === 'early') return setStep(work, step.id, { done: conditionOf([pressed]) });
  const known = choicesOf(step.done, work.procedure.states);
  const done = known
    ? conditionOf([...known.filter(({ kind }) => kind !== 'pressed'), pressed])
    : { any: [step.done!, { pressed: target }] };
  return setStep(work, step.id, { done });
}
