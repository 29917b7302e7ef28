import { hashText } from '../procedure/hash-text';

/** What is compared of a sentence. */
type Text = { text: string };

/** Marks around a word, which belong to the sentence or to how it is set. */
const EDGES = /^[.,;:!?…"“”„«»‘’'()[\]*`]+|[.,;:!?…"“”„«»‘’'()[\]*`]+$/gu;

/** What is longer is no word, and would take long to look through. */
const LONGEST_WORD = 200;

/**
 * What a sentence is compared by: its words as they are written, "C++" apart from "C", without case, blanks and the marks
 * around them.
 */
const keyOf = ({ text }: Text): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/u)
    .map((word) => (word.length > LONGEST_WORD ? word : word.replaceAll(EDGES, '')))
    .filter(Boolean)
    .join(' ');

/** A sentence as a short mark, which two that are compared as the same share. */
export const markSentence = (text: string): string => hashText(keyOf({ text }));

/**
 * For each sentence of the later version the place of the same one in the earlier; undefined where it is new. What both
 * begin and end with is the same; in between, each of several that say the same is found once, in their order.
 */
export function matchSentences(before: readonly Text[], after: readonly Text[]): (number | undefined)[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const places = new Map<string, number[]>();
  for (let at = old.length - end - 1; at >= start; at -= 1) {
    const known = places.get(old[at]!);
    if (known) known.push(at);
    else places.set(old[at]!, [at]);
  }
  return now.map((key, at) => {
    if (at < start) return at;
    if (at >= now.length - end) return at - now.length + old.length;
    return places.get(key)?.pop();
  });
}

/**
 * The sentences that stand in another order than before, by their places before, given in their order of now: as few as have
 * to be moved, or those whose places are another's, whichever are fewer. Two that have changed places are both moved.
 */
export function listMoved(places: readonly number[]): number[] {
  const sorted = places.toSorted((a, b) => a - b);
  const swapped = places.filter((place, at) => place !== sorted[at]);
  const kept = new Set(longestRise(places));
  const moved = places.filter((place) => !kept.has(place));
  return swapped.length <= moved.length ? swapped : moved;
}

/** The longest part of a row of numbers, none of them twice, in which each is greater than the one before. */
function longestRise(row: readonly number[]): number[] {
  /** Of the rises of each length the one that ends lowest: where it ends. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const each of row) {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = Math.floor((low + high) / 2);
      if (ends[middle]! < each) low = middle + 1;
      else high = middle;
    }
    ends[low] = each;
    before.set(each, ends[low - 1]);
  }
  const rise: number[] = [];
  for (let each = ends.at(-1); each !== undefined; each = before.get(each)) rise.push(each);
  return rise;
}
