import type { Prepared } from './prepare';
import type { Box } from './record';

/** A candidate and the probability that it is the target. */
export interface Contender {
  readonly index: number;
  readonly p: number;
}

export interface Posterior {
  /** The likeliest candidate and the next that the eye can tell from it. */
  readonly best: Contender | undefined;
  readonly next: Contender | undefined;
  readonly absent: number;
}

/** So many of the best are looked at for elements that are one to the eye; what comes after has no weight. */
const LOOKED_AT = 24;

/** Shares the probability out among all candidates and the hypothesis that the target is none of them. */
export function sharePosterior(
  scores: Float64Array,
  absence: number,
  candidates: readonly Prepared[],
): Posterior {
  const order = Array.from(scores.keys()).toSorted(
    (a, b) => scores[b]! - scores[a]! || comparePaths(candidates[a]!, candidates[b]!),
  );
  const kept: number[] = [];
  for (const [rank, index] of order.entries())
    if (rank >= LOOKED_AT || !kept.some((other) => isSameToTheEye(candidates[other]!, candidates[index]!)))
      kept.push(index);

  // In order of score, so that the last bit doesn't depend on the order of the candidates either.
  const top = Math.max(absence, scores[kept[0] ?? -1] ?? absence);
  const none = Math.exp(absence - top);
  let all = none;
  for (const index of kept) all += Math.exp(scores[index]! - top);
  const contender = (index: number | undefined) =>
    index === undefined ? undefined : { index, p: Math.exp(scores[index]! - top) / all };
  return { best: contender(kept[0]), next: contender(kept[1]), absent: none / all };
}

function comparePaths(a: Prepared, b: Prepared): number {
  const one = a.record.path ?? '';
  const other = b.record.path ?? '';
  return one < other ? -1 : Number(one > other);
}

const SAME_BOX = 0.85;

/**
 * Whether two elements are one to the eye: one inside the other, with the same box or, where no boxes are known,
 * the same name. A ring around either is a ring around both.
 */
export function isSameToTheEye(a: Prepared, b: Prepared): boolean {
  if (!isNested(a.record.path, b.record.path)) return false;
  const { box: boxA } = a.record;
  const { box: boxB } = b.record;
  if (boxA && boxB) return overlap(boxA, boxB) > SAME_BOX;
  return !boxA && !boxB && a.name !== '' && a.name === b.name;
}

function isNested(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  return a.length < b.length ? b.startsWith(`${a}/`) : a.startsWith(`${b}/`);
}

/** The shared part of two boxes, as a share of what they cover together. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}
