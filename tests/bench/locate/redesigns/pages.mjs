// @ts-check
import { PlainError } from '../../../../scripts/lib/plain.mjs';
import { urlOf } from './serve.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens a page of a template, with the bundles in it.
 *
 * @param {Page} page
 * @param {string} path
 */
export async function open(page, path) {
  await page.goto(urlOf(path), { waitUntil: 'load' });
}

/**
 * Calls what a bundle exports.
 *
 * @param {Page} page
 * @param {string} name
 * @param {unknown[]} args
 * @returns {Promise<any>}
 */
export function call(page, name, ...args) {
  return page.evaluate(
    ([what, given]) => /** @type {any} */ (globalThis).redesigns[what](...given),
    /** @type {[string, unknown[]]} */ ([name, args]),
  );
}

/**
 * Each path of the truth has to mean one element.
 *
 * @param {Page} page
 * @param {string} path
 * @param {string[]} targets
 */
export async function checkPaths(page, path, targets) {
  /** @type {number[]} */
  const counts = await call(page, 'countMatches', targets);
  const bad = targets.filter((_, i) => counts[i] !== 1);
  if (bad.length > 0)
    throw new PlainError(`The truth about ${path} has paths that mean no one element: ${bad.join(', ')}`);
}
