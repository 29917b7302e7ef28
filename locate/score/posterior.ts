import { isSameToTheEye } from './overlap';
import type { Prepared } from './prepare';

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
