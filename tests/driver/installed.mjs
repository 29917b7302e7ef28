// @ts-check
// What a browser does with an installed extension, by what Chromium lets an extension do to itself.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ worker(): Promise<import('playwright-core').Worker> }} Extension */

const RELOADING_MS = 20_000;

/**
 * What the browser does when the shortcut is pressed: keys of the browser itself don't come from a page.
 *
 * @param {Extension} extension
 */
export async function pressShortcut({ worker }) {
  const running = await worker();
  await running.evaluate(() => {
    /** @type {any} */ (globalThis).chrome.commands.onCommand.dispatch('go-to-card');
  });
}

/**
 * Loads the extension anew under the pages that are open, as an update does.
 *
 * @param {Extension} extension
 */
export async function reload({ worker }) {
  const old = await worker();
  await old.evaluate(() => {
    const world = /** @type {any} */ (globalThis);
    world.isOld = true;
    setTimeout(() => world.chrome.runtime.reload(), 50);
  });
  const deadline = Date.now() + RELOADING_MS;
  const isOld = async () => (await worker()).evaluate(() => 'isOld' in globalThis).catch(() => true);
  while (await isOld()) {
    if (Date.now() > deadline) throw new Error('The extension did not come back after it was reloaded.');
    await sleep(50);
  }
}
