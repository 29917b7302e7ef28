// @ts-check
import { findBySimilo } from './similo.mjs';

/** @typedef {import('./runs.mjs').Run} Run */
/** @typedef {import('./measure.mjs').Outcome} Outcome */

/**
 * What the product's scoring makes of the runs. Its answer is taken at any probability; what it won't point at
 * whatever the probability has no score.
 *
 * @param {readonly Run[]} runs
 * @param {import('./load-product.mjs').Product} product
 * @param {import('../../../../locate/score/score').Weights} [weights] Without: those of the product.
 * @returns {Outcome[]}
 */
export function judge(runs, { findRecord }, weights) {
  return runs.map(({ site, source, present, target, candidates, right, twins }) => {
    const answer = findRecord(target, candidates, weights, 0);
    const isRight = answer.best !== undefined && right.has(answer.best.index);
    const found = answer.status === 'found';
    const score = found ? answer.best.p : -Infinity;
    const twin = found && twins.has(answer.best.index);
    return { site, source, present, first: present && isRight, right: found && isRight, twin, score };
  });
}

/**
 * The same for Similo.
 *
 * @param {readonly Run[]} runs
 * @returns {Outcome[]}
 */
export function judgeSimilo(runs) {
  return runs.map(({ site, source, present, old, elements, right, twins }) => {
    const { index, score } = findBySimilo(old, elements);
    const isRight = right.has(index);
    return { site, source, present, first: isRight, right: isRight, twin: twins.has(index), score };
  });
}
