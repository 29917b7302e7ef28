import { countShared, kindOf, type Prepared } from './prepare';
import type { ElementRecord } from './record';

/**
 * What the requirements ask besides the evidence. It is compared for the likeliest candidate only: as evidence these four
 * gave nothing on sites that training left out (docs/LOCATING.md).
 */
export interface Further {
  /** It has the same identifier: its id, or the name of a field. Buttons of a form may share their name. */
  readonly isIdentified: boolean;
  /** Which share of all their classes both have, 0 to 1; undefined where one of them has none. */
  readonly classes: number | undefined;
  /** How many tags at the end of their paths are the same: 0 to 4. */
  readonly tags: number;
  /** Both are in a box that has an identifier, and that is no box of half the page. */
  readonly isSameBox: boolean;
  /** Which share of the words around the target is around the candidate, too, rare ones counting more; undefined as above. */
  readonly near: number | undefined;
}

/** `candidates`: all of them, since how rare a word is depends on the page. */
export function compareFurther(
  target: Prepared,
  candidate: Prepared,
  candidates: readonly Prepared[],
): Further {
  return {
    isIdentified: isIdentified(target.record, candidate.record),
    classes: compareClasses(target, candidate),
    tags: countTags(target, candidate),
    isSameBox: isSameBox(target, candidate, candidates),
    near: compareNear(target, candidate, candidates),
  };
}

/** Whether two records have one identifier that is given to one element only. */
export const isIdentified = (a: ElementRecord, b: ElementRecord): boolean =>
  isSame(a.id, b.id) || (kindOf(a) === 'field' && isSame(a.name, b.name));

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a !== '' && a === b;

/** A box of so many is small on any page, or of this share of all. */
const FEW = 12;
const SMALL = 0.1;

function isSameBox(
  { record: { anchor } }: Prepared,
  { record }: Prepared,
  candidates: readonly Prepared[],
): boolean {
  if (anchor === undefined || anchor !== record.anchor) return false;
  const inside = candidates.filter((each) => each.record.anchor === anchor).length;
  return inside <= Math.max(FEW, SMALL * candidates.length);
}

function compareClasses({ classes: a }: Prepared, { classes: b }: Prepared): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  const shared = countShared(a, b);
  return shared / (a.size + b.size - shared);
}

const MOST_TAGS = 4;

function countTags({ path: { tags: a } }: Prepared, { path: { tags: b } }: Prepared): number {
  let count = 0;
  while (count < MOST_TAGS && count < a.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function compareNear(
  { near: wanted }: Prepared,
  { near: there }: Prepared,
  candidates: readonly Prepared[],
): number | undefined {
  if (wanted.size === 0 || there.size === 0) return undefined;
  let shared = 0;
  let all = 0;
  for (const word of wanted) {
    let count = 0;
    for (const { near } of candidates) if (near.has(word)) count++;
    const rarity = Math.log((candidates.length + 1) / (count + 0.5));
    all += rarity;
    if (there.has(word)) shared += rarity;
  }
  return all > 0 ? shared / all : 0;
}
