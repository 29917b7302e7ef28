// @ts-check
import { upperBound } from './bounds.mjs';

/**
 * @typedef {object} Outcome What a locator made of one run.
 * @property {string} site
 * @property {string} source
 * @property {boolean} present
 * @property {boolean} first Whether it ranked the target first, whatever it then answered.
 * @property {boolean} right Whether the element that it would point at is the target.
 * @property {boolean} twin Whether that element is another with the same text and link, on a page that has the target, too.
 * @property {number} score How sure it is; it points at the element from a threshold on. -Infinity: never.
 */

/**
 * How a locator does when it points from a threshold on.
 *
 * @param {readonly Outcome[]} outcomes
 * @param {number} threshold
 */
export function measureAt(outcomes, threshold) {
  const pointed = outcomes.filter(({ score }) => score >= threshold);
  const targets = outcomes.filter(({ present }) => present).length;
  const wrongPresent = pointed.filter(({ present, right, twin }) => present && !right && !twin).length;
  const wrongAbsent = pointed.filter(({ present }) => !present).length;
  return {
    targets,
    runs: outcomes.length,
    recall: pointed.filter(({ right }) => right).length / targets,
    wrongPresent,
    wrongAbsent,
    twins: pointed.filter(({ twin }) => twin).length,
    bound: upperBound(wrongPresent + wrongAbsent, outcomes.length),
  };
}

/** @param {readonly Outcome[]} outcomes */
export function measureTopOne(outcomes) {
  const present = outcomes.filter(({ present }) => present);
  return present.filter(({ first }) => first).length / present.length;
}

/**
 * The lowest threshold that would have kept every wrong answer out. Chosen afterwards on the same runs: the best
 * case of any locator, and so only good for comparing them.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function findZeroWrong(outcomes) {
  const worst = Math.max(
    -Number.MAX_VALUE,
    ...outcomes.filter(({ right, twin }) => !right && !twin).map(({ score }) => score),
  );
  return nextAfter(worst);
}

/** @param {number} value */
function nextAfter(value) {
  return value + Math.abs(value) * Number.EPSILON + Number.MIN_VALUE;
}

const STEPS = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/**
 * How often what was held for probable was so.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function measureCalibration(outcomes) {
  return STEPS.slice(1).map((to, i) => {
    const from = STEPS[i] ?? 0;
    const within = outcomes.filter(({ score }) => score >= from && (score < to || (to === 1 && score <= 1)));
    const mean = (/** @type {number[]} */ values) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from,
      to,
      runs: within.length,
      said: mean(within.map(({ score }) => score)),
      was: mean(within.map(({ right }) => Number(right))),
    };
  });
}
