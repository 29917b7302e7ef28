import type { Memory } from './memory';
import type { Procedure } from '../procedure/procedure';
import { PRESS_COUNTS_MS, PRESS_PATIENCE_MS } from './presses';
import type { Run } from './run';
import type { Seen, World } from './see';

/** When a control was pressed last, whether or not the press has had its effect on a step. */
const pressedAt = ({ pressed, spent }: Pick<Run, 'pressed' | 'spent'>, id: string): number | undefined =>
  [pressed[id], spent?.[id]].reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));

/** Every control from which the way to one of these targets may begin. */
export function listWays({ targets }: Procedure, wanted: readonly string[]): string[] {
  const ways = new Set<string>();
  const openersOf = (id: string) => targets[id]?.openedBy ?? [];
  let level = wanted.flatMap(openersOf);
  while (level.length > 0) {
    level.forEach((id) => ways.add(id));
    level = level.flatMap(openersOf).filter((id) => !ways.has(id));
  }
  return [...ways];
}

/** When the next press on one of these has to have shown what it leads to; those that are past count as well. */
export const listVerdicts = (run: Pick<Run, 'pressed' | 'spent'>, ways: readonly string[]): number[] =>
  ways.flatMap((id) => {
    const at = pressedAt(run, id);
    return at === undefined ? [] : [at + PRESS_PATIENCE_MS];
  });

/**
 * The memory with what came of the presses on these: whether anything that they lead to was in view since. A press is
 * judged once, soon after it, and only while the step's control is missing; what it leads to may still come later.
 */
export function judgeWays(
  { targets }: Procedure,
  ways: readonly string[],
  run: Pick<Run, 'pressed' | 'spent'>,
  memory: Memory,
  world: World,
  now: number,
): Memory {
  const before = memory.ways ?? {};
  const news = ways.flatMap((id) => {
    const at = pressedAt(run, id);
    const known = before[id];
    if (at === undefined) return [];
    const isNew = known?.at !== at;
    if (leadsToView(targets, id, world)) return isNew || !known.led ? [[id, { at, led: true }]] : [];
    const age = now - at;
    const isDue = isNew && age >= PRESS_PATIENCE_MS && age <= PRESS_COUNTS_MS;
    return isDue && memory.since?.what === 'not-in-view' ? [[id, { at, led: false }]] : [];
  });
  return news.length === 0 ? memory : { ...memory, ways: { ...before, ...Object.fromEntries(news) } };
}

/** Controls that were pressed, after which nothing came into view that they lead to. */
export const listInVain = ({ ways = {} }: Memory): ReadonlySet<string> =>
  new Set(Object.entries(ways).flatMap(([id, { led }]) => (led ? [] : [id])));

const leadsToView = (targets: Procedure['targets'], opener: string, world: World): boolean =>
  Object.entries(targets).some(
    ([id, { openedBy }]) => openedBy?.includes(opener) && isInView(world.targets.get(id)),
  );

/** Also what can't be used at the moment has come into view. */
const isInView = (seen: Seen | undefined): boolean =>
  seen !== undefined &&
  (seen.fact.status !== 'hidden' || seen.fact.hiddenBy === 'disabled' || seen.fact.hiddenBy === 'covered');
