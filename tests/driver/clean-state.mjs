// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { announceUpdate, clearStorage, isStorageEmpty, wakeBackground } from './in-extension.mjs';
import { findWorker, killWorker } from './worker.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/**
 * Leaves of a browser what it was after the installation: one empty tab, nothing stored, no guide running. The
 * worker is killed before and after storage is cleared, so that nothing it remembers is written again.
 *
 * @param {{ context: BrowserContext, extensionId: string }} extension
 */
export async function clearExtension({ context, extensionId }) {
  // The last page that is closed would take the browser with it.
  const kept = await context.newPage();
  await Promise.all(context.pages().map((page) => page !== kept && page.close().catch(() => undefined)));
  await kept.goto(`chrome-extension://${extensionId}/manifest.json`);
  await killWorker(context, extensionId);
  await kept.evaluate(clearStorage);
  await killWorker(context, extensionId);
  await kept.evaluate(clearStorage);
  await kept.evaluate(wakeBackground);
  const worker = await findWorker(context, extensionId);
  // As after an update: the extension writes what pages need to know of it.
  await worker.evaluate(announceUpdate);
  while (await kept.evaluate(isStorageEmpty)) await sleep(20);
  await kept.goto('about:blank');
}
