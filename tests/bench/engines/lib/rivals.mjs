// @ts-check
// Each engine with a step on the same control of the same page: none, Signpost as it is shipped, and the peers.
import { withBoth } from '../../lib/browsers.mjs';
import { startOnBenchPage } from '../../lib/guide.mjs';
import { callIn, getPageWorld } from '../../lib/world.mjs';
import { BENCH_PATH, FRAMES_PATH, NEXT_TARGET, TARGET } from '../../pages/bench-page.mjs';
import { bundlePeer, urlOf } from './peers.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./peers.mjs').Peer} Peer */
/**
 * @typedef {object} Rival
 * @property {string} name
 * @property {Peer | 'none' | 'signpost'} engine
 * @property {string} url How the addresses of its scripts begin.
 * @property {Page} page
 * @property {import('../../lib/world.mjs').World} world Where its `engine` can be asked.
 * @property {string} [failed] Why it shows nothing.
 */

export const SIGNPOST = 'Signpost';
/** Longer than anything that is measured. */
const WAIT_MS = 60_000;

/** @type {Map<string, string>} */
const bundles = new Map();

/**
 * Opens a tab for each engine, with its step shown, and closes all of them afterwards.
 *
 * @template T
 * @param {import('../../lib/browsers.mjs').Bench} bench
 * @param {readonly Peer[]} peers
 * @param {(rivals: Rival[]) => Promise<T>} use
 * @param {{ framed?: boolean }} [options] `framed`: the control stands in a frame in a frame.
 */
export function withRivals(bench, peers, use, { framed = false } = {}) {
  const path = framed ? FRAMES_PATH : BENCH_PATH;
  return withBoth(bench, async ({ signpost, none }) => {
    const plain = await none.openTab(path);
    /** @type {Rival[]} */
    const rivals = [
      { name: 'none', engine: 'none', url: 'nothing:', page: plain, world: await getPageWorld(plain) },
      {
        name: SIGNPOST,
        engine: 'signpost',
        url: 'chrome-extension://',
        ...(await startOnBenchPage(signpost, path)),
      },
    ];
    for (const peer of peers) {
      const page = await none.openTab(path);
      const script = bundles.get(peer.id) ?? (await bundlePeer(peer));
      bundles.set(peer.id, script);
      await page.addScriptTag({ content: `${script}\n//# sourceURL=${urlOf(peer)}` });
      const rival = {
        name: peer.name,
        engine: peer,
        url: urlOf(peer),
        page,
        world: await getPageWorld(page),
      };
      const options = {
        target: TARGET,
        nextTarget: NEXT_TARGET,
        frames: framed ? 2 : 0,
        wait: peer.waits ? WAIT_MS : 0,
      };
      const failed = await callIn(rival.world, startPeer, options).then(
        () => undefined,
        (error) => String(error.message).split('\n')[0],
      );
      rivals.push({ ...rival, ...(failed && { failed }) });
    }
    return use(rivals);
  });
}

/**
 * Runs in the page: puts a peer's engine where the probe finds it, and shows its first step.
 *
 * @param {{ target: string, nextTarget: string, frames: number, wait: number }} options
 */
async function startPeer({ target, nextTarget, frames, wait }) {
  /** @type {{ engine: import('../engine.d.ts').Engine }} */
  const { engine } = /** @type {any} */ (globalThis).peer;
  const style = document.createElement('style');
  style.textContent = engine.css ?? '';
  document.head.append(style);
  let inner = document;
  for (let depth = 0; depth < frames; depth += 1)
    inner = /** @type {Document} */ (inner.querySelector('iframe')?.contentDocument);
  const steps = [
    { selector: target, title: 'Open the code options', text: 'Press Authentication Code Options.' },
    { selector: nextTarget, title: 'Ask for the code', text: 'Press Request New QR Code.' },
  ].map(({ selector, ...words }) => ({
    query: () => inner.querySelector(selector),
    ...(frames === 0 && { selector }),
    ...words,
  }));
  const begin = () => engine.start(steps, wait > 0 ? { wait } : {});
  /** @type {any} */ (globalThis).engine = {
    hole: engine.hole,
    go: engine.go,
    begin,
    end: engine.stop,
  };
  await begin();
  for (let left = 60; left > 0 && !engine.hole(); left -= 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * By engine, what several runs gave.
 *
 * @template T
 * @param {readonly Rival[]} rivals
 * @param {number} runs
 * @param {(rival: Rival) => Promise<T | undefined>} once Undefined: there is nothing to be measured of it.
 * @returns {Promise<Map<string, T[]>>}
 */
export async function interleave(rivals, runs, once) {
  /** @type {Map<string, T[]>} */
  const all = new Map(rivals.map(({ name }) => [name, []]));
  // The first warms up, and doesn't count.
  for (let run = 0; run <= runs; run += 1)
    for (const rival of rivals) {
      await rival.page.bringToFront();
      const value = await once(rival);
      if (run > 0 && value !== undefined) all.get(rival.name)?.push(value);
    }
  return all;
}
