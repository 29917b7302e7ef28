// @ts-check
import { upperBound } from '../lib/bounds.mjs';

/** @typedef {import('./match.mjs').Outcome} Outcome */

export const CHANGES = /** @type {const} */ (['same', 'text', 'no-text']);
const VERDICTS = /** @type {const} */ (['right', 'wrong', 'abstained']);

/** What is left of an answer for those who point at nothing unless it is the only match. @param {Outcome} outcome @returns {Outcome} */
export const onlyOne = (outcome) => (outcome.count > 1 ? { ...outcome, verdict: 'abstained' } : outcome);

/**
 * A line of the main table.
 *
 * @param {string} name
 * @param {string} rule
 * @param {readonly Outcome[]} outcomes
 */
export function rowOf(name, rule, outcomes) {
  const gone = outcomes.filter(({ target }) => target.truth === null);
  return [
    name,
    rule,
    ...cellsOf(outcomes),
    gone.length,
    share(count(gone, 'wrong'), gone.length),
    share(upperBound(count(outcomes, 'wrong'), outcomes.length), 1),
  ];
}

/**
 * How those that are still there fared: their number, and the shares of the verdicts.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function cellsOf(outcomes) {
  const there = outcomes.filter(({ target }) => target.truth !== null);
  return [there.length, ...VERDICTS.map((verdict) => share(count(there, verdict), there.length))];
}

/** @param {readonly Outcome[]} outcomes @param {Outcome['verdict']} verdict */
const count = (outcomes, verdict) => outcomes.filter((each) => each.verdict === verdict).length;

/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
