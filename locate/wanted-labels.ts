import type { Page, Target } from '@/guide/procedure/procedure';
import { containsWords, normalise, withoutMarks } from './normalise';

/**
 * The labels a procedure asks about. Page text is held against this list and forgotten: nothing of a page is kept
 * but where our own labels stand.
 */
export interface WantedLabels {
  /** Keys of the labels that a text matches; usually none. */
  match(text: string): string[];
  /**
   * Keys of the labels that are left of a text when any of its words are taken out: what it may say to a person, who
   * doesn't see all of it.
   */
  mayMatch(text: string): string[];
  /** Ids of the landmarks that are asked for. */
  landmarks: string[];
}

/** The key under which matches of a label are kept. */
export function labelKey(text: string, match: 'whole' | 'word' = 'whole'): string {
  return `${match}:${normalise(text)}`;
}

export function collectWantedLabels(
  targets: Record<string, Target>,
  pages: Record<string, Pick<Page, 'labels'>>,
): WantedLabels {
  const names = Object.values(targets).flatMap((target) => target.names ?? []);
  const whole = new Set(names.filter((name) => name.match !== 'word').map(({ text }) => normalise(text)));
  for (const page of Object.values(pages)) for (const label of page.labels ?? []) whole.add(normalise(label));
  const words = names.filter((name) => name.match === 'word').map(({ text }) => normalise(text));
  const wordsOf = new Map([...whole].map((label) => [label, splitWords(label)]));
  const byFirstWord = Map.groupBy(whole, (label) => wordsOf.get(label)![0] ?? '');
  return {
    landmarks: Object.values(targets).flatMap(({ landmark = [] }) => landmark),
    match(text) {
      const label = normalise(text);
      if (!label) return [];
      const keys = whole.has(label) ? [`whole:${label}`] : [];
      for (const word of words) if (containsWords(label, word)) keys.push(`word:${word}`);
      return keys;
    },
    mayMatch(text) {
      const held = splitWords(normalise(text));
      const labels = [...new Set(held)].flatMap((word) => byFirstWord.get(word) ?? []);
      const keys = labels.filter((label) => isWithin(wordsOf.get(label)!, held));
      return [...new Set([...this.match(text), ...keys.map((label) => `whole:${label}`)])];
    },
  };
}

/** Each without the marks that may have stood at the end of the label. */
const splitWords = (label: string) => label.split(' ').map(withoutMarks);

/** Whether words stand among others in the same order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next += 1;
  return next === words.length;
}
