import type { Condition } from '../procedure/condition-schema';
import type { World } from './see';

/** The run's presses, as far as they may explain what has changed. */
export type HasPressed = (target: string) => boolean;

interface Ground {
  states: Record<string, Condition>;
  world: World;
  hasPressed: HasPressed;
}

/**
 * Decides a condition. `undefined` means that nothing can be said, which never completes a step: a target that
 * nobody has looked for yet is not gone. A named state is decided once, however often it is asked for.
 */
export function evaluate(condition: Condition, ground: Ground): boolean | undefined {
  return decide(condition, ground, new Map());
}

type Answer = boolean | undefined;

function decide(condition: Condition, ground: Ground, decided: Map<string, Answer>): Answer {
  const { world, states } = ground;
  const decideEach = (each: Condition) => decide(each, ground, decided);
  if ('any' in condition) return some(condition.any.map(decideEach));
  if ('all' in condition) return every(condition.all.map(decideEach));
  if ('not' in condition) {
    const inner = decideEach(condition.not);
    return inner === undefined ? undefined : !inner;
  }
  if ('state' in condition) {
    const name = condition.state;
    if (decided.has(name)) return decided.get(name);
    // A state that asks for itself can't be decided.
    decided.set(name, undefined);
    const answer = states[name] && decideEach(states[name]);
    decided.set(name, answer);
    return answer;
  }
  if ('pressed' in condition) return ground.hasPressed(condition.pressed);
  if ('touched' in condition) return fact(world, condition.touched)?.touched === true || unlessBlind(world);
  if ('page' in condition) return world.pages.has(condition.page) || unlessBlind(world);
  if ('visible' in condition) return isVisible(world, condition.visible);
  if ('expanded' in condition)
    return fact(world, condition.expanded)?.expanded === true || unlessBlind(world);
  const [id, wanted] = 'checked' in condition ? [condition.checked, true] : [condition.unchecked, false];
  const { status, checked } = fact(world, id) ?? {};
  return status === 'found' ? checked === wanted : undefined;
}

const fact = (world: World, id: string) => world.targets.get(id)?.fact;
/** What lies behind a question or a sign-in, or in a page that can't be looked at, has not gone. */
const unlessBlind = ({ complete, failed, asks, system }: World) =>
  complete && !failed && !asks && !system ? false : undefined;

/** Something covered, seen twice or seen in another window is there, though it can't be pointed at here. */
function isVisible(world: World, id: string): Answer {
  const { status, hiddenBy } = fact(world, id) ?? {};
  if (status === 'found') return true;
  if (status === 'ambiguous' || hiddenBy === 'covered' || world.alsoFound.has(id)) return undefined;
  return unlessBlind(world);
}

function some(results: (boolean | undefined)[]): boolean | undefined {
  if (results.includes(true)) return true;
  return results.includes(undefined) ? undefined : false;
}

function every(results: (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
