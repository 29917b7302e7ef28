import type { ReadClause } from './clause-context';
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

/** "If Locked is checked, uncheck it". */
export function mentionIn(condition: readonly Token[]): ReadClause['mention'] {
  const object = readObject(condition.slice(1));
  const [name] = object.names;
  return name && name.nameFrom !== 'guess' ? { name, object } : undefined;
}
