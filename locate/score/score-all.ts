import { WIDTH, type Levels } from './compare-all';
import type { Evidence } from './evidence';

/** Adds up, for each candidate, what its levels say: a logarithm of odds. */
export function scoreAll(levels: Levels, evidence: Evidence): Float64Array {
  const scores = new Float64Array(levels.length / WIDTH);
  for (let row = 0, at = 0; row < scores.length; row++)
    for (const each of evidence) scores[row]! += each[levels[at++]!]!;
  return scores;
}

/** The same for the hypothesis that the target is none of them: the more there are, the likelier a chance likeness. */
export function scoreAbsence(count: number, absent: number): number {
  return absent + Math.log(count + 1);
}
