import type { Condition } from '../procedure/condition-schema';
import { LANGUAGES } from '../words/language';
import { nameLanguage } from '../words/lists';
import { say, type MessageKey } from '../words/say';

/** The keys of a procedure file, as people would say them. */
const KEYS: Record<string, MessageKey> = {
  language: 'officeKeyLanguage',
  id: 'officeKeyId',
  keywords: 'officeKeyKeywords',
  repeatable: 'officeKeyRepeatable',
  kb: 'officeKeyKb',
  say: 'officeKeySay',
  where: 'officeKeyWhere',
  role: 'officeKeyRole',
  names: 'officeKeyNames',
  contains: 'officeKeyContains',
  not: 'officeKeyLookAlike',
  within: 'officeKeyWithin',
  notWithin: 'officeKeyNotWithin',
  inDialogWith: 'officeKeyInDialogWith',
  togetherWith: 'officeKeyTogetherWith',
  inSection: 'officeKeyInSection',
  openedBy: 'officeKeyOpenedBy',
  page: 'officeKeyPage',
  goTo: 'officeKeyGoTo',
  open: 'officeKeyOpen',
  paths: 'officeKeyPaths',
  targets: 'officeKeyTargets',
  sequence: 'officeKeySequence',
  done: 'officeKeyDone',
  while: 'officeKeyWhile',
  onlyIfPresent: 'officeKeyOnlyIfPresent',
  missing: 'officeKeyMissing',
  after: 'officeKeyAfter',
  outcome: 'officeKeyOutcome',
  reading: 'officeKeyReading',
  sends: 'officeKeySends',
  table: 'officeKeyTable',
  form: 'officeKeyForm',
  stopIf: 'officeKeyStopIf',
  ask: 'officeKeyAsk',
  permission: 'officeKeyPermission',
  notProof: 'officeKeyNotProof',
  drift: 'officeKeyDrift',
  tips: 'officeKeyTips',
  patienceMs: 'officeKeyPatience',
  url: 'officeKeyUrl',
  goesOn: 'officeKeyGoesOn',
  options: 'officeKeyOptions',
  columns: 'officeKeyColumns',
  rows: 'officeKeyRows',
  to: 'officeKeyTo',
  fromDomain: 'officeKeyFromDomain',
  due: 'officeKeyDue',
  waived: 'officeKeyWaived',
  why: 'officeKeyWhy',
};

export function describeKey(key: string): string {
  const known = KEYS[key];
  if (LANGUAGES.some((each) => each === key)) return nameLanguage(key);
  return known ? say(known) : key;
}

/** Any value of a procedure file as one line. */
export function describeValue(value: unknown, key = ''): string {
  if (isConditionKey(key) && typeof value === 'object' && value !== null)
    return describeCondition(value as Condition);
  if (Array.isArray(value)) return describeList(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const { text, ...rest } = value as Record<string, unknown>;
  const others = Object.entries(rest)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => say('officeKeyOf', describeKey(name), describeValue(each, name)))
    .join('; ');
  if (typeof text !== 'string') return others;
  return others ? say('officeQuotedWith', text, others) : say('sharedQuoted', text);
}

/** Rows of a table are lists within a list. */
function describeList(values: readonly unknown[]): string {
  const nested = values.some((each) => Array.isArray(each));
  return values
    .map((each) => (nested ? `(${describeValue(each)})` : describeValue(each)))
    .join(nested ? ', ' : ' | ');
}

/** Keys whose value is a condition, which is read as a whole. */
export const isConditionKey = (key: string): boolean => key === 'done' || key === 'while' || key === 'states';

/** A condition as one line: "page preferences, or not (visible validate)". */
function describeCondition(condition: Condition): string {
  if ('any' in condition) return condition.any.map(part).reduce((all, each) => say('officeOr', all, each));
  if ('all' in condition) return condition.all.map(part).reduce((all, each) => say('officeAnd', all, each));
  if ('not' in condition) return say('officeNot', describeCondition(condition.not));
  return Object.entries(condition)
    .map(([word, id]) => `${word} ${String(id)}`)
    .join(' ');
}

const part = (condition: Condition): string =>
  'any' in condition || 'all' in condition
    ? `(${describeCondition(condition)})`
    : describeCondition(condition);
