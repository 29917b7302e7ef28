import { fields } from './fields';
import { sharePosterior, type Contender } from './posterior';
import { prepare, type Prepared } from './prepare';
import type { TargetRecord } from './record';
import { compareFurther } from './further';
import { createVeto, findLacking } from './requirements';
import {
  compareAll,
  scoreAbsence,
  scoreAll,
  trainedWeights,
  weighEvidence,
  WIDTH,
  type Evidence,
  type Weights,
} from './score';

interface Grounds {
  /** Why, in words that a person can read, the weightiest first. */
  readonly why: readonly string[];
  /** How likely it is that the target is none of the candidates. */
  readonly pAbsent: number;
}

/** What came of looking for a target among candidates. `index` counts in the candidates as they were given. */
export type Answer = Grounds &
  (
    | { readonly status: 'found'; readonly best: Contender; readonly runnerUp: Contender | undefined }
    | { readonly status: 'ambiguous'; readonly best: Contender; readonly runnerUp: Contender }
    | { readonly status: 'absent'; readonly best: Contender | undefined; readonly lacking?: string }
  );

/** From here on a candidate is pointed at: what keeps wrong ones out on sites that training left out (docs/LOCATING.md). */
export const SURE = 0.85;

/**
 * Looks for a target among the elements of a page: found, ambiguous or absent. That the target is gone is a
 * hypothesis of its own, which competes with every candidate; there is no "best guess" in the answer.
 */
export function findRecord(
  target: TargetRecord,
  candidates: readonly Prepared[],
  weights: Weights = trainedWeights,
  sure: number = SURE,
): Answer {
  const veto = createVeto(target);
  const indexes: number[] = [];
  for (const [index, candidate] of candidates.entries())
    if (veto(candidate) === undefined) indexes.push(index);
  const admitted = indexes.map((index) => candidates[index]!);

  const prepared = prepare(target);
  const levels = compareAll(prepared, admitted);
  const evidence = weighEvidence(levels, weights);
  const absence = scoreAbsence(admitted.length, weights.absent);
  const { best, next, absent } = sharePosterior(scoreAll(levels, evidence), absence, admitted);
  if (!best)
    return { status: 'absent', best: undefined, pAbsent: 1, why: ['nothing on the page could be it'] };

  const row = levels.subarray(best.index * WIDTH, (best.index + 1) * WIDTH);
  const outside = ({ index, p }: Contender): Contender => ({ index: indexes[index]!, p });
  const runnerUp = next && outside(next);
  const candidate = admitted[best.index]!;
  const further = compareFurther(prepared, candidate, admitted);
  const lacking = findLacking(row, further);
  const grounds = { best: outside(best), pAbsent: absent };
  const why = explain(row, evidence, candidate.name);

  if (lacking !== undefined) return { status: 'absent', ...grounds, lacking, why: [lacking, ...why] };
  if (best.p >= sure) {
    const rest = runnerUp ? [`next best ${runnerUp.p.toFixed(2)}`] : [];
    return { status: 'found', ...grounds, runnerUp, why: [...why, ...rest] };
  }
  if (runnerUp && best.p + runnerUp.p >= sure)
    return { status: 'ambiguous', ...grounds, runnerUp, why: ['two elements fit equally well', ...why] };
  return { status: 'absent', ...grounds, why: ['too little agrees', ...why] };
}

const TELLING = 0.5;

/** The evidence for or against one candidate in words, the weightiest first. */
function explain(row: Uint8Array, evidence: Evidence, name: string): string[] {
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
