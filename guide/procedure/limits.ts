import type { Condition } from './condition-schema';
import { say } from '../words/say';
import { listWords } from './local-words';
import { formatPath, showValue, type Problem } from './problem';
import type { Procedure, TargetName } from './procedure';

/**
 * How much a procedure file may hold, beyond the lengths in its schema. A small file can ask for endless work: names of
 * words within words, conditions of conditions. Each limit is far above what a procedure needs.
 */
export const LIMITS = {
  /** Objects and lists within one another. */
  nesting: 30,
  /** Parts of one condition, with the named states in it written out. */
  conditionParts: 500,
  /** Names of one control, and of all of them, with their words spelled out. */
  namesOfTarget: 1000,
  names: 5000,
} as const;

/** Where a file is nested more deeply than any that a person wrote; undefined where it isn't. Ends for circles, too. */
export function queryTooDeep(input: unknown): Problem | undefined {
  const deep = queryDeepPath(input, 0);
  if (!deep) return undefined;
  return {
    path: `${formatPath(deep.slice(0, 6))}…`,
    value: say('procedureMoreWithin'),
    expected: say('procedureLevelsMost', LIMITS.nesting),
  };
}

/** The path is put together on the way back only: the popup asks this of every node of two hundred files. */
function queryDeepPath(value: unknown, depth: number): (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > LIMITS.nesting) return [];
  for (const [key, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof each !== 'object') continue;
    const found = queryDeepPath(each, depth + 1);
    if (found) return [key, ...found];
  }
  return undefined;
}

/** What goes beyond the limits in a file whose references are in order, with no states that lead round in a circle. */
export function findExcess(procedure: Procedure): Problem[] {
  return [...findLongConditions(procedure), ...findManyNames(procedure)];
}

function findLongConditions({ states = {}, steps }: Procedure): Problem[] {
  /** States that use each other are counted once, not once for each way to them. */
  const known = new Map<string, number>();
  const countState = (id: string): number => {
    const counted = known.get(id);
    if (counted !== undefined) return counted;
    const state = states[id];
    const count = state ? countParts(state) : 1;
    known.set(id, count);
    return count;
  };
  const countParts = (condition: Condition): number => {
    if ('any' in condition) return 1 + sumOf(condition.any.map(countParts));
    if ('all' in condition) return 1 + sumOf(condition.all.map(countParts));
    if ('not' in condition) return 1 + countParts(condition.not);
    return 'state' in condition ? 1 + countState(condition.state) : 1;
  };
  const check = (condition: Condition | undefined, path: string): Problem[] => {
    const count = condition ? countParts(condition) : 0;
    if (count <= LIMITS.conditionParts) return [];
    const value = say('procedureConditionParts', count);
    return [{ path, value, expected: say('procedurePartsMost', LIMITS.conditionParts) }];
  };
  return [
    ...Object.entries(states).flatMap(([id, state]) => check(state, `states.${id}`)),
    ...steps.flatMap(({ done, onlyIfPresent }, i) => [
      ...check(done, `steps[${i}].done`),
      ...check(onlyIfPresent?.while, `steps[${i}].onlyIfPresent.while`),
    ]),
  ];
}

function findManyNames({ targets, words = {} }: Procedure): Problem[] {
  const countSpellings = ({ text }: TargetName) =>
    listWords(text).reduce((count, word) => count * (words[word]?.options.length ?? 1), 1);
  const counts = Object.entries(targets).map(([id, { names = [] }]) => ({
    id,
    names,
    counts: names.map(countSpellings),
  }));
  const problems = counts.flatMap(({ id, names, counts: own }): Problem[] => {
    const most = own.indexOf(Math.max(0, ...own));
    if (sumOf(own) <= LIMITS.namesOfTarget) return [];
    return [
      {
        path: `targets.${id}.names[${most}].text`,
        value: say('procedureNamesOfControl', showValue(names[most]?.text), sumOf(own)),
        expected: say('procedureNamesOfControlMost', LIMITS.namesOfTarget),
      },
    ];
  });
  const all = sumOf(counts.map((each) => sumOf(each.counts)));
  if (problems.length > 0 || all <= LIMITS.names) return problems;
  return [
    {
      path: 'targets',
      value: say('procedureNames', all),
      expected: say('procedureMost', LIMITS.names),
    },
  ];
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
