import { WIDTH } from './compare-all';
import type { Evidence } from './evidence';
import { fields } from './fields';

const TELLING = 0.5;

/** The evidence for or against one candidate in words, the weightiest first. */
export function explain(row: Uint8Array, evidence: Evidence, name: string): string[] {
  const said = [];
  for (let column = 0; column < WIDTH; column++) {
    const level = row[column]!;
    const worth = evidence[column]![level]!;
    if (Math.abs(worth) < TELLING) continue;
    const words = fields[column]!.levels[level]!;
    said.push({ worth, words: column === 0 && name !== '' ? `${words} ("${name}")` : words });
  }
  return said
    .toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .map(({ worth, words }) => (worth > 0 ? words : `against it: ${words}`));
}
