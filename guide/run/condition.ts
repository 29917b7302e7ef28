import type { Condition } from '../procedure/condition-schema';
import type { Run } from './run';
import type { World } from './world';

/** How long a press explains what happens next; a window that closes much later was not closed by it. */
export const PRESS_COUNTS_MS = 15_000;

interface Ground {
  states: Record<string, Condition>;
  world: World;
  pressed: Run['pressed'];
  now: number;
}

/**
 * Decides a condition. `undefined` means that nothing can be said, which never completes a step: a target that
 * nobody has looked for yet is not gone.
 */
export function evaluate(condition: Condition, ground: Ground): boolean | undefined {
  const { world, states, pressed, now } = ground;
  if ('any' in condition) return some(condition.any.map((each) => evaluate(each, ground)));
  if ('all' in condition) return every(condition.all.map((each) => evaluate(each, ground)));
  if ('not' in condition) {
    const inner = evaluate(condition.not, ground);
    return inner === undefined ? undefined : !inner;
  }
  if ('state' in condition) {
    const named = states[condition.state];
    return named && evaluate(named, ground);
  }
  if ('pressed' in condition) {
    const at = pressed[condition.pressed];
    return at !== undefined && now - at <= PRESS_COUNTS_MS;
  }
  if ('page' in condition) return world.pages.has(condition.page) || unlessBlind(world);
  if ('visible' in condition) return isVisible(world, condition.visible);
  if ('expanded' in condition)
    return fact(world, condition.expanded)?.expanded === true || unlessBlind(world);
  const [id, wanted] = 'checked' in condition ? [condition.checked, true] : [condition.unchecked, false];
  return isFound(world, id) ? fact(world, id)?.checked === wanted : undefined;
}

const fact = (world: World, id: string) => world.targets.get(id);
const isFound = (world: World, id: string) => fact(world, id)?.status === 'found';
const unlessBlind = (world: World) => (world.complete ? false : undefined);

/** Something covered or seen twice is there, though it can't be pointed at: it has not gone. */
function isVisible(world: World, id: string): boolean | undefined {
  const { status, hiddenBy } = fact(world, id) ?? {};
  if (status === 'found') return true;
  if (status === 'ambiguous' || hiddenBy === 'covered') return undefined;
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
