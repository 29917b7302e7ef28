// @ts-check
import { chromium } from 'playwright-core';
import { bundle } from '../../lib/bundle.mjs';
import { openNestedPage } from './nested-page.mjs';
import { askPeers } from './peers.mjs';

/** @typedef {typeof import('./in-page/index.ts')} InPage */
/** @typedef {import('./in-page/index.ts').Life} Life */
/** @typedef {import('./peers.mjs').Peer} Peer */
/**
 * @typedef {object} Run What was measured on pages of one size.
 * @property {number} elements
 * @property {number[][][]} fresh Of each load, of each document: the slices of the very first index.
 * @property {number[][][]} cold Of each round, of each document: the slices of a first index.
 * @property {number[]} warm Of each look of each document.
 * @property {number[]} recalls Of each look of each document for a control that was shown.
 * @property {Life[]} lives Of each document.
 * @property {Peer[]} peers
 */
/** @typedef {{ elements: number, loads: number, rounds: number, peerRounds: number }} Size */

const WARM_LOOKS = 300;
const CHANGES = { perSecond: 50, ms: 8000 };

/**
 * @param {string} path Where the browser is.
 * @param {readonly Size[]} sizes
 * @param {(text: string) => void} say
 */
export async function measure(path, sizes, say) {
  const scripts = [
    await bundle('../locate/speed/in-page/index.ts', 'benchSpeed'),
    await bundle('locate.ts', 'benchLocate'),
    await bundle('testing-library.ts', 'benchTestingLibrary'),
    await bundle('../locate/speed/in-page/accname.mjs', 'benchAccname'),
  ];
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: false });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const runs = [];
    for (const size of sizes) {
      say(`${size.elements} elements`);
      runs.push(await measureSize(context, size, scripts));
    }
    return runs;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {Size} size
 * @param {readonly string[]} scripts
 * @returns {Promise<Run>}
 */
async function measureSize(context, { elements, loads, rounds, peerRounds }, scripts) {
  /** @type {Run} */
  const run = { elements: 0, fresh: [], cold: [], warm: [], recalls: [], lives: [], peers: [] };
  for (let load = 0; load < loads; load += 1) {
    const { page, frames } = await openNestedPage(context, elements);
    for (const frame of frames) for (const script of scripts) await frame.evaluate(script);
    /** @type {<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>) => Promise<Awaited<ReturnType<InPage[Name]>>[]>} */
    const inEach = (name, ...args) =>
      Promise.all(
        frames.map((frame) =>
          frame.evaluate(
            ([what, given]) => /** @type {any} */ (globalThis).benchSpeed[what](...given),
            /** @type {[string, unknown[]]} */ ([name, args]),
          ),
        ),
      );
    run.fresh.push((await inEach('timeFirstIndex', 1)).map(([slices]) => slices ?? []));
    const colds = await inEach('timeFirstIndex', rounds);
    for (let round = 0; round < rounds; round += 1) run.cold.push(colds.map((of) => of[round] ?? []));
    run.warm.push(...(await inEach('timeWarmLooks', WARM_LOOKS)).flat());
    run.recalls.push(...(await inEach('timeRecalls', rounds)).flat());
    if (load === 0) {
      run.elements = (await inEach('countElements')).reduce((sum, count) => sum + count, 0);
      run.peers = await askPeers(page, peerRounds);
    }
    run.lives.push(...(await inEach('liveThrough', CHANGES)));
    await page.close();
  }
  return run;
}
