import type { Page, Target, TargetName } from '@/guide/procedure/procedure';
import { containsWords, normalise, withoutMarks } from './normalise';

/**
 * The labels a procedure asks about. Page text is held against this list and forgotten: nothing of a page is kept
 * but where our own labels stand.
 */
export interface WantedLabels {
  /** Keys of the labels that a text matches; usually none. */
  match(text: string): readonly string[];
  /**
   * Keys of the labels that are left of a text when any of its words are taken out: what it may say to a person, who
   * doesn't see all of it.
   */
  mayMatch(text: string): readonly string[];
  /** Ids of the landmarks that are asked for. */
  landmarks: string[];
}

/** One way in which a label may be a name. */
export interface NameKey {
  /** Under which the places of such labels are kept. */
  key: string;
  /** 0 to 1: how far a label of that kind is this name. */
  fit: number;
}

type Wording = Pick<TargetName, 'text' | 'match' | 'contains'>;

/** The key of a whole label. */
export const labelKey = (text: string) => `whole:${normalise(text)}`;

/**
 * The ways in which a label may be a name, the best first. Words in a longer label fit less well than the whole, and
 * few words less than many, by steps that are enough to decide between two controls.
 */
export function listNameKeys({ text, match, contains }: Wording): NameKey[] {
  if (match === 'word') return [{ key: wordsKey([[text]]), fit: 0.9 }];
  const whole = { key: labelKey(text), fit: 1 };
  if (!contains) return [whole];
  return [whole, { key: wordsKey(contains), fit: Math.min(0.95, 0.75 + 0.05 * contains.length) }];
}

const wordsKey = (lists: readonly (readonly string[])[]) => `words:${JSON.stringify(toWords(lists))}`;

const toWords = (lists: readonly (readonly string[])[]) => lists.map((list) => list.map(normalise));

/** `others` are further whole labels that are asked about. */
export function collectWantedLabels(
  targets: Record<string, Target>,
  pages: Record<string, Pick<Page, 'labels'>>,
  others: readonly string[] = [],
): WantedLabels {
  const names = Object.values(targets).flatMap((target) => target.names ?? []);
  const labels = [...Object.values(pages).flatMap((page) => page.labels ?? []), ...others];
  const whole = new Set(
    [...names.filter(({ match }) => match !== 'word').map(({ text }) => text), ...labels].map(normalise),
  );
  const inWords = new Map(
    names.flatMap(({ text, match, contains }) => {
      const lists = match === 'word' ? [[text]] : contains;
      return lists ? [[wordsKey(lists), toWords(lists)] as const] : [];
    }),
  );
  /** What has none of these holds no words that are asked for. */
  const mayHold = anyOf([...inWords.values()].flatMap((lists) => lists[0] ?? []));
  const wordsOf = new Map([...whole].map((label) => [label, splitWords(label)]));
  const byFirstWord = new Map<string, string[]>();
  for (const [label, [first = '']] of wordsOf)
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), label]);
  return {
    landmarks: Object.values(targets).flatMap(({ landmark = [] }) => landmark),
    match(text) {
      const label = normalise(text);
      if (!label) return NONE;
      const isWhole = whole.has(label);
      if (!isWhole && !mayHold.test(label)) return NONE;
      const keys = isWhole ? [labelKey(label)] : [];
      for (const [key, lists] of inWords)
        if (lists.every((list) => list.some((words) => containsWords(label, words)))) keys.push(key);
      return keys;
    },
    mayMatch(text) {
      const held = splitWords(normalise(text));
      const labels = [...new Set(held)].flatMap((word) => byFirstWord.get(word) ?? []);
      const keys = labels.filter((label) => isWithin(wordsOf.get(label)!, held));
      return [...new Set([...this.match(text), ...keys.map(labelKey)])];
    },
  };
}

const NONE: readonly string[] = [];

/** Matches a text that has one of some others in it; of none it matches nothing. */
const anyOf = (texts: readonly string[]) =>
  new RegExp(texts.map((text) => text.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|') || '(?!)');

/** Each without the marks that may have stood at the end of the label. */
const splitWords = (label: string) => label.split(' ').map(withoutMarks);

/** Whether words stand among others in the same order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next += 1;
  return next === words.length;
}
