import type { Condition } from '../procedure/condition-schema';
import type { Procedure, Step } from '../procedure/procedure';
import { proposeDone } from './propose-done';

/** The procedure without one of its pages: no step happens on it or waits for it, and no control is looked for there. */
export function withoutPage(procedure: Procedure, id: string): Procedure {
  const { [id]: page, ...pages } = procedure.pages;
  if (!page) return procedure;
  const { states, ...rest } = procedure;
  const left = Object.entries(states ?? {}).flatMap(([name, state]) => {
    const kept = prune(state, id);
    return kept ? [[name, kept] as const] : [];
  });
  const gone = new Set(Object.keys(states ?? {}).filter((name) => !left.some(([each]) => each === name)));
  const pruned = (condition: Condition | undefined) => condition && prune(condition, id, gone);
  const bare: Procedure = {
    ...rest,
    pages,
    ...(left.length > 0 && { states: Object.fromEntries(left) }),
    targets: Object.fromEntries(
      Object.entries(procedure.targets).map(([name, target]) => [name, without(target, 'page', id)]),
    ),
    steps: procedure.steps.map((step) => withoutPageOf(step, id, pruned)),
  };
  // A step that only waited for the page gets what else can tell that it is done.
  const steps = bare.steps.map((step, at) => {
    const done = procedure.steps[at]?.done && !step.done ? proposeDone(bare, step) : undefined;
    return done ? { ...step, done } : step;
  });
  return { ...bare, steps };
}

function withoutPageOf(
  step: Step,
  id: string,
  pruned: (condition: Condition | undefined) => Condition | undefined,
): Step {
  const {
    done: _done,
    place: _place,
    onlyIfPresent,
    ...rest
  } = without(without(step, 'page', id), 'goTo', id);
  const [done, place, present] = [pruned(step.done), pruned(step.place), pruned(onlyIfPresent?.while)];
  return {
    ...rest,
    ...(done && { done }),
    ...(place && { place }),
    ...(onlyIfPresent && present && { onlyIfPresent: { ...onlyIfPresent, while: present } }),
  };
}

/** What is left of a condition; undefined: it asked for nothing else. `gone`: named states that are no more. */
function prune(condition: Condition, page: string, gone?: ReadonlySet<string>): Condition | undefined {
  const listed = (list: readonly Condition[]) => list.flatMap((each) => prune(each, page, gone) ?? []);
  if ('any' in condition || 'all' in condition) {
    const left = listed('any' in condition ? condition.any : condition.all);
    if (left.length < 2) return left[0];
    return 'any' in condition ? { any: left } : { all: left };
  }
  if ('not' in condition) {
    const inner = prune(condition.not, page, gone);
    return inner && { not: inner };
  }
  const isGone =
    'page' in condition ? condition.page === page : 'state' in condition && gone?.has(condition.state);
  return isGone ? undefined : condition;
}

/** The object without the key, where it has this value. */
function without<T extends object>(value: T, key: keyof T, id: string): T {
  if (value[key] !== id) return value;
  const { [key]: _gone, ...rest } = value;
  return rest as T;
}
