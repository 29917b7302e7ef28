// @ts-check
import { descend } from './descend.mjs';

/** @typedef {import('./runs.mjs').Run} Run */
/** @typedef {import('./load-product.mjs').Product} Product */
/** @typedef {import('./descend.mjs').Example} Example */
/** @typedef {import('../../../../locate/score/score').Weights} Weights */

/** The weight of a pair, by how many its site has: a site with 90 pairs shouldn't drown one with 4. */
const SITE_POWER = -0.5;
/** Candidates that are far behind move nothing; these many are kept for the descent. */
const KEPT = 48;

/**
 * Trains the weights on runs: m and u are counted, the fields' weights and the odds of absence fitted by gradient
 * descent, so that the target is likely where it is present and its absence where it was removed.
 *
 * @param {readonly Run[]} runs
 * @param {Product} product
 * @returns {Weights}
 */
export function train(runs, product) {
  const counted = countLevels(runs, product);
  const examples = createExamples(runs, counted, product);
  const parameters = descend(examples, product.WIDTH);
  const round = (/** @type {number} */ value) => Number(value.toPrecision(4));
  return {
    fields: counted.map(({ match, chance }, column) => ({
      name: product.fields[column]?.name,
      weight: round(parameters[column] ?? 0),
      match: match.map(round),
      chance: chance.map(round),
    })),
    absent: round(parameters[product.WIDTH] ?? 0),
  };
}

/**
 * @param {readonly Run[]} runs
 * @returns {(run: Run) => number}
 */
function createSiteWeight(runs) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const { site } of runs) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  return ({ site }) => ((sizes.get(site) ?? 1) / 50) ** SITE_POWER;
}

/** @type {WeakMap<Run, Uint8Array>} */
const compared = new WeakMap();

/**
 * The levels of a run, compared once.
 *
 * @param {Run} run
 * @param {Product} product
 */
function levelsOf(run, { compareAll, prepare }) {
  const known = compared.get(run) ?? compareAll(prepare(run.target), run.candidates);
  compared.set(run, known);
  return known;
}

/**
 * @param {readonly Run[]} runs
 * @param {Product} product
 */
function countLevels(runs, product) {
  const { fields, WIDTH } = product;
  const weightOf = createSiteWeight(runs);
  const match = fields.map(({ levels }) => levels.map(() => 0));
  const chance = fields.map(({ levels }) => levels.map(() => 0));
  let total = 0;
  for (const run of runs) {
    const levels = levelsOf(run, product);
    const weight = weightOf(run);
    // The right element of a present run gives m; all that is left in a removed run gives u.
    const rows = run.present ? [...run.right].slice(0, 1) : [...run.candidates.keys()];
    const into = run.present ? match : chance;
    if (run.present) total += weight;
    for (const row of rows)
      for (let column = 0; column < WIDTH; column++) {
        const level = levels[row * WIDTH + column] ?? 0;
        const counts = /** @type {number[]} */ (into[column]);
        counts[level] = (counts[level] ?? 0) + weight / rows.length;
      }
  }
  return fields.map(({ levels }, column) => {
    const chances = /** @type {number[]} */ (chance[column]).map(
      (count) => (count + 0.01) / (total + 0.01 * levels.length),
    );
    const matches = /** @type {number[]} */ (match[column]).map(
      (count, level) => (count + 4 * (chances[level] ?? 0) + 0.1) / (total + 4 + 0.1 * levels.length),
    );
    return { match: matches, chance: chances };
  });
}

/**
 * @param {readonly Run[]} runs
 * @param {ReturnType<typeof countLevels>} counted
 * @param {Product} product
 * @returns {Example[]}
 */
function createExamples(runs, counted, product) {
  const { weighEvidence, scoreAll, scoreAbsence, WIDTH } = product;
  const weightOf = createSiteWeight(runs);
  const plain = { fields: counted.map((each) => ({ ...each, weight: 1 })) };
  return runs.map((run) => {
    const levels = levelsOf(run, product);
    const table = weighEvidence(levels, plain);
    const scores = scoreAll(levels, table);
    const rows = [...scores.keys()]
      .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .filter((row, rank) => rank < KEPT || run.right.has(row));
    const evidence = new Float64Array(rows.length * WIDTH);
    for (const [at, row] of rows.entries())
      for (let column = 0; column < WIDTH; column++)
        evidence[at * WIDTH + column] = table[column]?.[levels[row * WIDTH + column] ?? 0] ?? 0;
    return {
      evidence,
      right: Uint8Array.from(rows, (row) => Number(run.right.has(row))),
      present: run.present,
      absence: scoreAbsence(run.candidates.length, 0),
      weight: weightOf(run),
    };
  });
}
