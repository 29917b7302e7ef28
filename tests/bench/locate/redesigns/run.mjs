// @ts-check
import { chromium } from 'playwright-core';
import { PlainError } from '../../../../scripts/lib/plain.mjs';
import { bundle } from '../../lib/bundle.mjs';
import { runMatch } from './match.mjs';
import { bundlePeers } from './peers.mjs';
import { planTargets } from './plan.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('./match.mjs').Outcome} Outcome */

/**
 * Records every target on the old page and looks for it on the new one, each way.
 *
 * @param {string} path The browser.
 * @param {readonly import('./truth.mjs').Match[]} matches
 * @param {(text: string) => void} say
 * @returns {Promise<Outcome[]>}
 */
export async function run(path, matches, say) {
  const scripts = [await bundle('../locate/redesigns/in-page/index.ts', 'redesigns'), await bundlePeers()];
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: false });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await serve(context);
    await context.addInitScript({
      content: `${scripts.join('\n')}\nglobalThis.redesigns = redesigns;\nglobalThis.peers = peers;`,
    });
    const before = await context.newPage();
    const after = await context.newPage();
    const session = await context.newCDPSession(before);
    /** @type {Outcome[]} */
    const outcomes = [];
    for (const [i, planned] of planTargets(matches).entries()) {
      if (i % 15 === 0) say(`${i} of ${matches.length} pairs of pages`);
      outcomes.push(...(await runMatch({ before, after, session }, planned)));
    }
    checkMethods(outcomes);
    return outcomes;
  } finally {
    await browser.close();
  }
}

/** One that never writes anything down is broken, and would pass for one that is never wrong. @param {readonly Outcome[]} outcomes */
function checkMethods(outcomes) {
  for (const method of new Set(outcomes.map((each) => each.method)))
    if (!outcomes.some((each) => each.method === method && each.written))
      throw new PlainError(`${method} never wrote anything down: it can't be called as it is.`);
}
