import { capital } from '../procedure/capital';
import { isRecord } from '../procedure/is-record';
import { describeKey, describeValue, isConditionKey } from './diff-words';
import { diffAsBag, diffById } from './list-diff';
import { queryInLanguage } from '../procedure/languages';
import type { Procedure } from '../procedure/procedure';
import { say, type MessageKey } from '../words/say';

/** One thing that differs between two versions of a procedure, in words. */
export interface Change {
  kind: 'added' | 'removed' | 'moved' | 'changed';
  /** What it is about: "Step “Save”: what it says". */
  what: string;
  before?: string;
  after?: string;
}

export interface ChangeGroup {
  title: string;
  changes: Change[];
}

/** The parts of a procedure file in the order a reader cares. */
const GROUPS: readonly [MessageKey, readonly (keyof Procedure)[]][] = [
  [
    'officePartProcedure',
    ['format', 'language', 'id', 'title', 'summary', 'keywords', 'repeatable', 'due', 'article', 'waived'],
  ],
  ['sharedSteps', ['steps']],
  ['officePartControls', ['targets']],
  ['officePartRelated', ['related']],
  ['officePartTables', ['references']],
  ['articleMail', ['mail']],
  ['officePartNote', ['notProof']],
  ['officePartWords', ['words']],
  ['officePartPages', ['pages']],
  ['officePartConditions', ['states']],
  ['articleSources', ['sources']],
];

/** What an item of each part is called. */
const ITEMS: Record<string, MessageKey> = {
  steps: 'officeItemStep',
  targets: 'officeItemControl',
  related: 'officeItemRelated',
  references: 'officeItemTable',
  words: 'officeItemWord',
  pages: 'officeItemPage',
  states: 'officeItemCondition',
  sources: 'officeItemSource',
};

/**
 * What is different in `after`: every difference but the address of the schema, grouped for reading. No groups: the
 * two say the same.
 */
export function diffProcedures(before: Procedure, after: Procedure): ChangeGroup[] {
  return GROUPS.map(([title, keys]) => ({
    title: say(title),
    changes: keys.flatMap((key) => diffPart(key, before[key], after[key])),
  })).filter(({ changes }) => changes.length > 0);
}

function diffPart(key: string, before: unknown, after: unknown): Change[] {
  const item = ITEMS[key];
  if (!item) return diffValue(capital(describeKey(key)), key, before, after);
  const name = (id: string, value: unknown) => say(item, titleOf(value) ?? id);
  const [old, now] = [toItems(before), toItems(after)];
  const { added, removed, moved, kept } = diffById(old, now);
  const value = (each: Item) => describeValue(each.value, key);
  return [
    ...added.map((each) => change('added', name(each.name, each.value), undefined, value(each))),
    ...removed.map((each) => change('removed', name(each.name, each.value), value(each), undefined)),
    ...moved.map((each) => movedTo(name(each.name, each.value), now.indexOf(each), old, each.id)),
    ...kept.flatMap((pair) =>
      diffValue(name(pair.after.name, pair.after.value), key, pair.before.value, pair.after.value),
    ),
  ];
}

interface Item {
  id: string;
  name: string;
  value: unknown;
}

/** The items of a list or a record. Nothing forbids two of a list to share an id: the second is told apart. */
function toItems(part: unknown): Item[] {
  if (!Array.isArray(part)) {
    // The order of a record's keys means nothing.
    return Object.entries(part ?? {})
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, value]) => ({ id, name: id, value }));
  }
  const times = new Map<string, number>();
  return part.map((value: { id: string }) => {
    const time = (times.get(value.id) ?? 0) + 1;
    times.set(value.id, time);
    return { id: `${value.id}#${time}`, name: value.id, value };
  });
}

function movedTo(what: string, to: number, before: readonly Item[], id: string): Change {
  const from = before.findIndex((each) => each.id === id);
  return change('moved', what, say('officePlace', from + 1), say('officePlace', to + 1));
}

function diffValue(what: string, key: string, before: unknown, after: unknown): Change[] {
  // Marks of sentences tell people nothing, and change with the steps that were made of them.
  if (key === 'sentences' || isSame(before, after)) return [];
  if (before === undefined) return [change('added', what, undefined, describeValue(after, key))];
  if (after === undefined) return [change('removed', what, describeValue(before, key), undefined)];
  if (Array.isArray(before) && Array.isArray(after)) return diffPlainList(what, before, after);
  if (isRecord(before) && isRecord(after) && !isConditionKey(key)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((each) =>
      diffValue(say('officeKeyOf', what, describeKey(each)), each, before[each], after[each]),
    );
  }
  return [change('changed', what, describeValue(before, key), describeValue(after, key))];
}

function diffPlainList(what: string, before: unknown[], after: unknown[]): Change[] {
  const [old, now] = [before.map((each) => describeValue(each)), after.map((each) => describeValue(each))];
  const { added, removed } = diffAsBag(old, now);
  if (added.length === 0 && removed.length === 0)
    return [change('moved', what, old.join(', '), now.join(', '))];
  // One for one is a change of that item, with the old and the new side by side.
  if (added.length === 1 && removed.length === 1) return [change('changed', what, removed[0], added[0])];
  return [
    ...removed.map((each) => change('removed', what, each, undefined)),
    ...added.map((each) => change('added', what, undefined, each)),
  ];
}

function change(kind: Change['kind'], what: string, before?: string, after?: string): Change {
  return { kind, what, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Equal as JSON, whatever the order of the keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

function titleOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const title = value.title ?? value.label ?? value.name;
  return typeof title === 'string' ? title : queryInLanguage(title);
}
