// @ts-check
import { timePeer } from './in-page/time-peer.mjs';

/** @typedef {{ name: string, hits: number, times: number[] }} Peer */

const NAME = 'Authentication Code Options';

/**
 * The same question asked of others, in the outermost document: the others look into no frame.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} peerRounds
 * @returns {Promise<Peer[]>}
 */
export async function askPeers(page, peerRounds) {
  /** @param {Parameters<typeof timePeer>[0]['peer']} peer */
  const ask = (peer, rounds = peerRounds) => page.evaluate(timePeer, { peer, name: NAME, rounds });
  return [
    { name: 'Signpost, once indexed', ...(await ask('signpost', 100)) },
    { name: 'XPath, of one class', ...(await ask('xpath')) },
    { name: 'XPath, of any element', ...(await ask('xpath-any')) },
    { name: 'Playwright getByRole, with its round trip', ...(await askPlaywright(page, peerRounds)) },
    { name: 'dom-accessibility-api, names of all controls', ...(await ask('accname')) },
    { name: 'Testing Library queryAllByRole', ...(await ask('testing-library')) },
  ];
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} rounds
 */
async function askPlaywright(page, rounds) {
  const times = [];
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    hits = await page.getByRole('button', { name: NAME, exact: true }).count();
    times.push(performance.now() - began);
  }
  return { hits, times };
}
