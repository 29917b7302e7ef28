// @ts-check
import { findZeroWrong } from './measure.mjs';
import { judge } from './judge.mjs';
import { train } from './train.mjs';

/** @typedef {import('./runs.mjs').Run} Run */
/** @typedef {import('./measure.mjs').Outcome} Outcome */

const FOLDS = 8;

/**
 * How the scoring does on sites that it has never seen. For each part of the sites the weights are trained on the
 * other parts, and so is the threshold: it is the lowest that lets nothing wrong through on those others, when each
 * of them in turn is judged by weights that knew neither it nor the part in question.
 *
 * @param {readonly Run[]} runs
 * @param {import('./load-product.mjs').Product} product
 * @param {(done: number, of: number) => void} onProgress
 * @returns {{ outcomes: Outcome[], fixed: Outcome[], thresholds: number[] }} `fixed` has scores that are above 0
 *   where the part's own threshold was reached.
 */
export function crossValidate(runs, product, onProgress = () => {}) {
  const folds = splitBySite(runs);
  const without = (/** @type {readonly number[]} */ left) =>
    train(
      folds.flatMap((fold, i) => (left.includes(i) ? [] : fold)),
      product,
    );

  const others = folds.map(() => /** @type {Outcome[]} */ ([]));
  let done = 0;
  for (let a = 0; a < folds.length; a++)
    for (let b = a + 1; b < folds.length; b++) {
      const weights = without([a, b]);
      others[a]?.push(...judge(folds[b] ?? [], product, weights));
      others[b]?.push(...judge(folds[a] ?? [], product, weights));
      onProgress(++done, (folds.length * (folds.length - 1)) / 2);
    }

  const thresholds = others.map(findZeroWrong);
  const perFold = folds.map((fold, i) => judge(fold, product, without([i])));
  const fixed = perFold.flatMap((outcomes, i) =>
    outcomes.map((each) => ({ ...each, score: each.score >= (thresholds[i] ?? 1) ? each.score : -Infinity })),
  );
  return { outcomes: perFold.flat(), fixed, thresholds };
}

/**
 * The same rule for a locator that isn't trained: every site gets the lowest threshold that lets nothing wrong
 * through on all others.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function fixOnOtherSites(outcomes) {
  /** @type {Map<string, number>} */
  const thresholds = new Map();
  for (const site of new Set(outcomes.map(({ site }) => site)))
    thresholds.set(site, findZeroWrong(outcomes.filter((each) => each.site !== site)));
  return outcomes.map((each) => ({
    ...each,
    score: each.score >= (thresholds.get(each.site) ?? Infinity) ? each.score : -Infinity,
  }));
}

/**
 * All runs of a site, of either crawl, fall into the same part.
 *
 * @param {readonly Run[]} runs
 * @returns {Run[][]}
 */
function splitBySite(runs) {
  const sites = [...new Set(runs.map(({ site }) => site))].toSorted();
  const parts = Math.min(FOLDS, sites.length);
  return Array.from({ length: parts }, (_, part) =>
    runs.filter(({ site }) => sites.indexOf(site) % parts === part),
  );
}
