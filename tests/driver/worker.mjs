// @ts-check
// The extension's service worker: is it running, wait for it, kill it as the browser would.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/** @type {WeakMap<BrowserContext, Promise<import('playwright-core').CDPSession>>} */
const sessions = new WeakMap();

/**
 * The live service worker. Playwright keeps one object for it through every death and restart, so whether
 * it runs is asked of the browser: code sent to a dead worker would wait for ever.
 *
 * @param {BrowserContext} context
 * @param {string} extensionId
 * @param {{ timeout?: number }} [options]
 */
export async function findWorker(context, extensionId, { timeout = 10_000 } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const worker = context.serviceWorkers().find((each) => new URL(each.url()).host === extensionId);
    if (worker && (await workerTarget(context, extensionId))) return worker;
    if (Date.now() > deadline)
      throw new Error(`The extension's service worker did not run within ${timeout} ms.`);
    await sleep(50);
  }
}

/**
 * @param {BrowserContext} context
 * @param {string} extensionId
 * @returns {Promise<boolean>}
 */
async function isWorkerRunning(context, extensionId) {
  return (await workerTarget(context, extensionId)) !== undefined;
}

/**
 * Kills the service worker with all that it remembers, as the browser does after 30 idle seconds. (While
 * Playwright is attached the browser does not do so by itself.) It comes back with the next event.
 *
 * @param {BrowserContext} context
 * @param {string} extensionId
 */
export async function killWorker(context, extensionId) {
  const target = await workerTarget(context, extensionId);
  if (!target) return;
  const session = await browserSession(context);
  await session.send('Target.closeTarget', { targetId: target.targetId });
  // An event may bring it back at once and under the same id, so seeing it down is not always to be had.
  const deadline = Date.now() + 1000;
  while (Date.now() < deadline && (await isWorkerRunning(context, extensionId))) await sleep(5);
}

/**
 * @param {BrowserContext} context
 * @param {string} extensionId
 */
async function workerTarget(context, extensionId) {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
}

/** @param {BrowserContext} context */
function browserSession(context) {
  let session = sessions.get(context);
  if (!session) {
    const browser = context.browser();
    if (!browser) throw new Error('This context has no browser of its own.');
    session = browser.newBrowserCDPSession();
    sessions.set(context, session);
  }
  return session;
}
