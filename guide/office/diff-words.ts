import type { Condition } from '../procedure/condition-schema';

/** The keys of a procedure file, as people would say them. */
const KEYS: Record<string, string> = {
  id: 'id',
  keywords: 'search word',
  repeatable: 'done again and again',
  kb: 'the KB’s wording',
  say: 'what it says',
  where: 'where to look',
  role: 'kind of control',
  names: 'name',
  contains: 'contains one of each list',
  not: 'look-alike',
  within: 'part of Autotask',
  notWithin: 'not in',
  inDialogWith: 'in the same window as',
  togetherWith: 'in one window with',
  inSection: 'in the section of',
  openedBy: 'opened by',
  page: 'page it is on',
  goTo: 'page it offers to open',
  open: 'path to open',
  paths: 'path',
  targets: 'what it points at',
  sequence: 'one after another',
  done: 'done when',
  while: 'judged while',
  onlyIfPresent: 'when there is no such step',
  missing: 'if it isn’t there',
  after: 'and then',
  outcome: 'put down as',
  reading: 'only to read',
  table: 'table on the card',
  form: 'done in the e-mail form',
  stopIf: 'reason to stop',
  ask: 'asked as',
  permission: 'permission it needs',
  notProof: 'what it doesn’t prove',
  drift: 'how it differs from the KB',
  tips: 'tip',
  patienceMs: 'patience in milliseconds',
  url: 'address',
  goesOn: 'how the KB article goes on',
  options: 'word',
  columns: 'column',
  rows: 'row',
  to: 'to',
  fromDomain: 'from',
};

export const describeKey = (key: string): string => KEYS[key] ?? key;

/** Any value of a procedure file as one line. */
export function describeValue(value: unknown, key = ''): string {
  if (isConditionKey(key) && typeof value === 'object' && value !== null)
    return describeCondition(value as Condition);
  if (Array.isArray(value)) return describeList(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const { text, ...rest } = value as Record<string, unknown>;
  const others = Object.entries(rest)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${describeKey(name)}: ${describeValue(each, name)}`)
    .join('; ');
  if (typeof text !== 'string') return others;
  return others ? `“${text}” (${others})` : `“${text}”`;
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
  if ('any' in condition) return condition.any.map(part).join(', or ');
  if ('all' in condition) return condition.all.map(part).join(', and ');
  if ('not' in condition) return `not (${describeCondition(condition.not)})`;
  return Object.entries(condition)
    .map(([word, id]) => `${word} ${String(id)}`)
    .join(' ');
}

const part = (condition: Condition): string =>
  'any' in condition || 'all' in condition
    ? `(${describeCondition(condition)})`
    : describeCondition(condition);
