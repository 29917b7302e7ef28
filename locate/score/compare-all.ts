import { fields } from './fields';
import type { Prepared } from './prepare';

/** One row of levels for each candidate, one column for each field. */
export type Levels = Uint8Array;

export const WIDTH = fields.length;

/** Compares the target with every candidate in every field. */
export function compareAll(target: Prepared, candidates: readonly Prepared[]): Levels {
  const rarity = measureRarity(target, candidates);
  const levels = new Uint8Array(candidates.length * WIDTH);
  let at = 0;
  for (const candidate of candidates)
    for (const field of fields) levels[at++] = field.compare(target, candidate, rarity);
  return levels;
}

/** How rare each word around the target is around the candidates. */
function measureRarity(target: Prepared, candidates: readonly Prepared[]): (word: string) => number {
  const rarity = new Map<string, number>();
  for (const word of target.near) {
    let count = 0;
    for (const { near } of candidates) if (near.has(word)) count++;
    rarity.set(word, Math.log((candidates.length + 1) / (count + 0.5)));
  }
  return (word) => rarity.get(word) ?? 0;
}
