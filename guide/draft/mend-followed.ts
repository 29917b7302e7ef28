import { isSameCondition, listFacts, listParts, listWays } from '../draft-check/conditions';
import { isPressed, proposeDone } from '../draft-check/propose-done';
import type { Condition } from '../procedure/condition-schema';
import { isField, type Procedure, type Step } from '../procedure/procedure';
import type { Followed, Work } from './draft';
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
export const canMend = (procedure: Procedure, step: Step, what: Shortcoming): boolean =>
  mendedDone(procedure, step, what) !== undefined;

/**
 * Mends it: what was true too early gives way to what the person does to the step's control; where nothing came true, that
 * counts as well.
 */
export function mendFollowed(work: Work, step: Step, what: Shortcoming): Work {
  const done = mendedDone(work.procedure, step, what);
  return done ? setStep(work, step.id, { done }) : work;
}

/** The condition that mends it; undefined: none does that the check would have nothing to say of. */
function mendedDone(procedure: Procedure, step: Step, what: Shortcoming): Condition | undefined {
  if (what === 'not-found') return undefined;
  const { targets = [], sequence } = step;
  // Of controls that are used one after another, the last one ends the step.
  const used = sequence ? targets.slice(-1) : targets;
  const reached = what === 'early' ? reachedBy(procedure, step) : undefined;
  const own = used
    .flatMap((id) => doneBy(procedure, step, id, what) ?? [])
    .map((way) => (reached ? { all: [...listParts(way).filter((part) => !('not' in part)), reached] } : way));
  const before = what === 'by-hand' && step.done ? waysOf(step.done) : [];
  const known = before.flatMap((way) => listWays(way, procedure.states));
  // A press that is enough by itself gives way to one that is seen to have worked.
  const kept = before.filter((way) => !('pressed' in way && used.includes(way.pressed)));
  const news = own.filter((way) => !known.some((each) => isSameCondition(each, way)));
  const [first, ...rest] = [...kept, ...news];
  if (news.length === 0 || !first) return undefined;
  const done = rest.length === 0 ? first : { any: [first, ...rest] };
  const at = procedure.steps.findIndex(({ id }) => id === step.id);
  // What is as it was mends nothing; what a step beside it waits for, too, would tick one of the two at once.
  const others = [procedure.steps[at - 1], step, procedure.steps[at + 1]];
  return others.some((each) => each?.done && isSameCondition(each.done, done)) ? undefined : done;
}

/** What of a step's condition tells that a page is reached, which the steps after it count on; undefined: nothing. */
function reachedBy({ states, targets }: Procedure, { done }: Step): Condition | undefined {
  const ways = (done ? listWays(done, states) : []).filter((way) =>
    listFacts(way, states).some(
      ({ word, id, isNot }) => !isNot && (word === 'page' || targets[id]?.page !== undefined),
    ),
  );
  const [first, ...rest] = ways;
  return first && rest.length > 0 ? { any: ways } : first;
}

const waysOf = (done: Condition): readonly Condition[] => ('any' in done ? done.any : [done]);

/**
 * What a person does to a control, as far as Autotask shows that it worked: a box that is in its state now, a field that was
 * filled in, else something pressed that has gone.
 */
function doneBy(
  procedure: Procedure,
  step: Step,
  id: string,
  what: Exclude<Shortcoming, 'not-found'>,
): Condition | undefined {
  const target = procedure.targets[id];
  if (!target) return undefined;
  const state = target.role.includes('checkbox') && proposeDone(procedure, { ...step, targets: [id] });
  // Too early, the box was in its state already.
  if (state) return what === 'early' ? { all: [{ pressed: id }, state] } : state;
  if (isField(target) && !isPressed(target)) return { touched: id };
  return { all: [{ pressed: id }, { not: { visible: id } }] };
}
