import type { Condition } from '../procedure/condition-schema';
import type { Procedure } from '../procedure/procedure';

/** Named states lead to one another no further than this; a circle is another check's to find. */
const DEEPEST = 20;

/** The ways in which a condition can hold: the parts of `any`, named states written out. */
export function listWays(condition: Condition, states: Procedure['states'], depth = 0): Condition[] {
  if (depth > DEEPEST) return [];
  if ('any' in condition) return condition.any.flatMap((each) => listWays(each, states, depth + 1));
  const state = 'state' in condition ? states?.[condition.state] : undefined;
  return state ? listWays(state, states, depth + 1) : [condition];
}

/** The parts that all have to hold for one way. */
export const listParts = (way: Condition): readonly Condition[] => ('all' in way ? way.all : [way]);

/** A plain part of a condition: what is asked of which page or control, and whether it must not be. */
export interface Fact {
  word: 'page' | 'visible' | 'expanded' | 'checked' | 'unchecked' | 'pressed' | 'touched';
  id: string;
  isNot: boolean;
}

/** All that a condition asks, wherever it stands in it. */
export function listFacts(
  condition: Condition | undefined,
  states: Procedure['states'],
  isNot = false,
  depth = 0,
): Fact[] {
  if (!condition || depth > DEEPEST) return [];
  if ('any' in condition) return condition.any.flatMap((each) => listFacts(each, states, isNot, depth + 1));
  if ('all' in condition) return condition.all.flatMap((each) => listFacts(each, states, isNot, depth + 1));
  if ('not' in condition) return listFacts(condition.not, states, !isNot, depth + 1);
  if ('state' in condition) return listFacts(states?.[condition.state], states, isNot, depth + 1);
  return Object.entries(condition).map(([word, id]) => ({
    word: word as Fact['word'],
    id: id as string,
    isNot,
  }));
}

/** Equal as JSON, whatever the order of the keys. */
export const isSameCondition = (one: Condition, other: Condition): boolean => keyOf(one) === keyOf(other);

const keyOf = (condition: Condition): string =>
  JSON.stringify(condition, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
