// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { clearStorage, isStorageEmpty, wakeBackground } from '../in-extension.mjs';

/**
 * Leaves of Firefox what it was after the installation: one empty tab, nothing stored, no guide running. The background
 * is ended before and after storage is cleared, so that nothing it remembers is written again.
 *
 * @param {import('./launch.mjs').Firefox} firefox
 */
export async function clearFirefox({ context, addon }) {
  // The last page that is closed would take the browser with it.
  const kept = await context.newPage();
  await Promise.all(context.pages().map((page) => page !== kept && page.close()));
  await addon.kill();
  await addon.evaluate(clearStorage);
  await addon.kill();
  await addon.evaluate(clearStorage);
  await addon.evaluate(wakeBackground);
  while (await addon.evaluate(isStorageEmpty)) await sleep(20);
}
