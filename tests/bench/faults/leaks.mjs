// @ts-check
// After a guide has ended nothing of it is left in any page: no element, and no listener on document or window.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./world.mjs').World} World */

/**
 * What may stay: the extension's small first script listens to these in every Autotask frame, guide or not, and React
 * never takes its one `selectionchange` from a document.
 */
const MAY_STAY = new Set(['hashchange', 'pagehide', 'pageshow', 'selectionchange']);
/** How long agents may take to tidy up. */
const PATIENCE_MS = 4000;

/**
 * What the extension's scripts still listen to on document and window, a line for each page.
 *
 * @param {World} world
 * @returns {Promise<string[]>}
 */
export async function listLeaks(world) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const leaks = [];
    for (const page of world.autotaskPages()) {
      // A script in a page out of sight hears of nothing until somebody looks at the page.
      await page.bringToFront();
      const types = (await listListeners(world, page)).filter((type) => !MAY_STAY.has(type));
      if (types.length > 0)
        leaks.push(`${new URL(page.url()).pathname} still listens to ${types.join(', ')}`);
    }
    if (leaks.length === 0 || Date.now() > deadline) return leaks;
    await sleep(100);
  }
}

/**
 * @param {World} world
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} types of events, once for each listener
 */
async function listListeners(world, page) {
  const own = await world.context.newCDPSession(page);
  /** @type {number[]} */
  const contexts = [];
  own.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin === `chrome-extension://${world.extensionId}`) contexts.push(id);
  });
  // It names all contexts that there are.
  await own.send('Runtime.enable');
  const types = [];
  for (const contextId of contexts) {
    for (const expression of ['document', 'window']) {
      const answer = await own.send('Runtime.evaluate', { expression, contextId }).catch(() => null);
      const objectId = answer?.result.objectId;
      if (!objectId) continue;
      const { listeners } = await own.send('DOMDebugger.getEventListeners', { objectId });
      types.push(...listeners.map(({ type }) => type));
    }
  }
  await own.detach();
  return types;
}
