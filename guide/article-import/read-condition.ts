import type { ReadClause } from './clause-context';
import { ABSENT, OFFERED, SEES } from './lexicon';
import { indexOfPhrase, matchAt } from './phrases';
import { readObject } from './read-object';
import type { Place } from './read-place';
import type { Token } from './token';

/** "For Work Type, choose Onsite": the field that is spoken of. */
export function readFor(condition: readonly Token[]): Place[] {
  if (condition[0]?.low !== 'for') return [];
  const { names } = readObject(condition.slice(1), { hasValue: true });
  const [name] = names;
  return name && name.nameFrom !== 'guess' ? [{ word: 'in', name, noun: 'textbox', text: '' }] : [];
}

/** "If a Confirm window appears": whether what is asked for then is there at all only the page can tell. */
export const tellsOffered = (condition: readonly Token[]): boolean =>
  (condition[0]?.low === 'if' || condition[0]?.low === 'should') &&
  indexOfPhrase(condition, OFFERED) >= 0 &&
  indexOfPhrase(condition, ABSENT) < 0 &&
  !condition.some(({ low }) => NEGATIONS.has(low));

const NEGATIONS = new Set(['not', 'no', 'never', 'nothing']);

/** "If Locked is checked, uncheck it", "If you see Keep Both, click it". */
export function mentionIn(condition: readonly Token[]): ReadClause['mention'] {
  const object = readObject(condition.slice(1 + matchAt(condition, 1, SEES)));
  const [name] = object.names;
  return name && name.nameFrom !== 'guess' ? { name, object } : undefined;
}
