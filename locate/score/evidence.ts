import { WIDTH, type Levels } from './compare-all';
import { fields } from './fields';
import type { Weights } from './weights';

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
