import type { Page, Target } from '@/guide/procedure/procedure';
import { containsWords, normalise } from './normalise';

/**
 * The labels a procedure asks about. Page text is held against this list and forgotten: nothing of a page is kept
 * but where our own labels stand.
 */
export interface WantedLabels {
  /** Keys of the labels that a text matches; usually none. */
  match(text: string): string[];
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
  others: readonly string[] = [],
): WantedLabels {
  const names = Object.values(targets).flatMap((target) => target.names ?? []);
  const whole = new Set(names.filter((name) => name.match !== 'word').map(({ text }) => normalise(text)));
  for (const page of Object.values(pages)) for (const label of page.labels ?? []) whole.add(normalise(label));
  for (const label of others) whole.add(normalise(label));
  const words = names.filter((name) => name.match === 'word').map(({ text }) => normalise(text));
  return {
    landmarks: Object.values(targets).flatMap(({ landmark = [] }) => landmark),
    match(text) {
      const label = normalise(text);
      if (!label) return [];
      const keys = whole.has(label) ? [`whole:${label}`] : [];
      for (const word of words) if (containsWords(label, word)) keys.push(`word:${word}`);
      return keys;
    },
  };
}
