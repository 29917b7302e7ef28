import type * as v from 'valibot';
import { isRecord } from './is-record';
import { say, sayCount, type CountedKey, type MessageKey } from '../words/say';

/** What a file has to have where something is wrong, in words of which none is a programmer's. */
export function describeExpected(issue: v.BaseIssue<unknown>): string {
  const { type, input, message } = issue;
  const expected = issue.expected ?? '';
  if (type === 'strict_object' && input === undefined) return say('procedureKey', expected);
  // The schemas' own words, where they have some.
  if (type === 'regex' || type === 'union' || type === 'check') return lowerFirst(message);
  const limit = LIMITS[type];
  if (limit && typeof issue.requirement === 'number')
    return sayCount(typeof input === 'string' ? limit.text : limit.list, issue.requirement);
  if (expected === 'string' && isRecord(input)) return say('procedureTextByLanguage');
  const kind = KINDS[expected];
  return say('procedureExpected', kind ? say(kind) : expected);
}

const LIMITS: Record<string, { text: CountedKey; list: CountedKey }> = {
  min_length: { text: 'procedureCharactersLeast', list: 'procedureEntriesLeast' },
  max_length: { text: 'procedureCharactersMost', list: 'procedureEntriesMost' },
  max_entries: { text: 'procedureCharactersMost', list: 'procedureEntriesMost' },
};

const KINDS: Record<string, MessageKey> = {
  Object: 'procedureKindGroup',
  Array: 'procedureKindList',
  string: 'procedureKindText',
  number: 'procedureKindNumber',
  boolean: 'procedureKindYesNo',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
