import { fields } from './fields';
import type { Prepared } from './prepare';
import data from './weights.json';

/** What training found out about one field. */
interface FieldWeight {
  /** How much of the field's evidence counts: fields that repeat each other share it. */
  readonly weight: number;
  /** How often the element that is looked for comes to each level (m). */
  readonly match: readonly number[];
  /** How often any other element does (u), before the page itself has its say. */
  readonly chance: readonly number[];
}

export interface Weights {
  readonly fields: readonly FieldWeight[];
  /** The odds, as a logarithm, that the target is gone before anything has been compared. */
  readonly absent: number;
}

/** The weights that the product uses. `npm run bench:locate -- --train` writes them. */
export const trainedWeights: Weights = data;

/** One row of levels for each candidate, one column for each field. */
type Levels = Uint8Array;

export const WIDTH = fields.length;

/** Compares the target with every candidate in every field. */
export function compareAll(target: Prepared, candidates: readonly Prepared[]): Levels {
  const levels = new Uint8Array(candidates.length * WIDTH);
  let at = 0;
  for (const candidate of candidates)
    for (const field of fields) levels[at++] = field.compare(target, candidate);
  return levels;
}

/** How many elements of other pages the usual chance of a level is worth, against those of this page. */
const PRIOR = 800;
const FLOOR = 0.02;

/** For each field, what each of its levels says: above 0 it speaks for a candidate, below 0 against it. */
export type Evidence = readonly Float64Array[];

/**
 * What the levels say on this page, as weight · ln(m / u): how much more often a level comes from the target than
 * from another element. u is counted on the page itself, so what is common here ("Edit" in every row) says little.
 */
export function weighEvidence(levels: Levels, { fields: weights }: Pick<Weights, 'fields'>): Evidence {
  const count = levels.length / WIDTH;
  return fields.map((field, column) => {
    const { weight, match, chance } = weights[column]!;
    const counts = new Uint32Array(field.levels.length);
    for (let at = column; at < levels.length; at += WIDTH) counts[levels[at]!]!++;
    const evidence = new Float64Array(field.levels.length);
    const total = count + PRIOR + FLOOR * field.levels.length;
    for (let level = field.silentWhenMissing ? 1 : 0; level < evidence.length; level++) {
      // One of those that are counted may be the target itself.
      const others = Math.max(0, counts[level]! - 1);
      const chanceHere = (others + PRIOR * chance[level]! + FLOOR) / total;
      evidence[level] = weight * Math.log(match[level]! / chanceHere);
    }
    return evidence;
  });
}

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
