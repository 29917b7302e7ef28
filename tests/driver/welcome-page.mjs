// @ts-check
// The page that opens once after a first installation, which every fresh profile is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const OPENING_MS = 20_000;

/**
 * The welcome page of a browser that has just been started; null in a profile that has seen it, and of a build that has
 * none.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Worker} worker
 * @param {string} extension The folder of the built extension.
 * @param {boolean} isFirst Whether the extension has never been in this profile.
 */
export async function findWelcomePage(context, worker, extension, isFirst) {
  if (!existsSync(join(extension, 'welcome.html'))) return null;
  const deadline = Date.now() + OPENING_MS;
  // It is noted once the tab has been opened, and stays noted.
  while (!(await worker.evaluate(hasGreeted))) {
    if (Date.now() > deadline) throw new Error('The extension did not note that it has been installed.');
    await sleep(20);
  }
  // A tab that has just been opened may have no page yet, and is not told of.
  const isOpen = isFirst || (await worker.evaluate(hasWelcomeTab));
  for (;;) {
    const page = context.pages().find((each) => each.url().endsWith('/welcome.html'));
    if (page || !isOpen) return page ?? null;
    if (Date.now() > deadline) throw new Error('The welcome page did not come up.');
    await sleep(20);
  }
}

// What follows runs in the extension's worker.

async function hasGreeted() {
  const { storage } = /** @type {any} */ (globalThis).chrome;
  const { settings } = await storage.local.get('settings');
  return settings?.seenVersion !== undefined;
}

async function hasWelcomeTab() {
  const { runtime } = /** @type {any} */ (globalThis).chrome;
  const pages = await runtime.getContexts({ contextTypes: ['TAB'] });
  return pages.some((/** @type {{ documentUrl?: string }} */ each) =>
    each.documentUrl?.endsWith('/welcome.html'),
  );
}
