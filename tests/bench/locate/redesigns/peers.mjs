// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../lib/bundle.mjs';
import { cache } from './packages.mjs';

/** Lies in the cache, beside the packages, so that they are found; not here, where nothing would find them. */
const ENTRY = `
import { finder } from '@medv/finder';
import { getCssSelector } from 'css-selector-generator';
import * as optimal from 'optimal-select';
import * as unique from 'unique-selector';
import { RobulaPlus } from 'px-robula-plus';

// optimal-select was written for a bundler that makes this up.
globalThis.global ??= globalThis;

const makers = {
  '@medv/finder': (element) => finder(element, { timeoutMs: 1000 }),
  'css-selector-generator': (element) => getCssSelector(element),
  'optimal-select': (element) => (optimal.select ?? optimal.default.select)(element),
  'unique-selector': (element) => (unique.default?.default ?? unique.default ?? unique)(element),
  'ROBULA+': (element) => new RobulaPlus().getRobustXPath(element, document),
};

export function write(name, path) {
  try {
    return makers[name](document.querySelector(path)) || null;
  } catch {
    return null;
  }
}
`;

/** The other ways that answer a selector, quick ones first. */
export const QUICK = ['@medv/finder', 'css-selector-generator', 'optimal-select', 'unique-selector'];
export const SLOW = 'ROBULA+';

/** The peers as one script for a page. */
export async function bundlePeers() {
  writeFileSync(join(cache, 'peers/entry.mjs'), ENTRY);
  return bundle('../../../.output/bench/redesigns/peers/entry.mjs', 'peers');
}

/**
 * The selector that one of the quick peers writes; null: none.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} peer
 * @param {string} path
 * @returns {Promise<string | null>}
 */
export function write(page, peer, path) {
  return page.evaluate(
    ([name, target]) => /** @type {any} */ (globalThis).peers.write(name, target),
    [peer, path],
  );
}
