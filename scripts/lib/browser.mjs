// @ts-check
import { existsSync } from 'node:fs';
import { installAdvice, installBrowser } from './browser-install.mjs';
import { listBrowserPlaces } from './browser-places.mjs';
import { describe } from './browser-version.mjs';
import { PlainError } from './plain.mjs';

/** @typedef {import('./browser-version.mjs').Browser} Browser */

const BRANDED_CHROME =
  'Google Chrome itself cannot be used: since version 137 it ignores --load-extension, so an unpacked ' +
  'extension cannot be started with it. Chromium, Chrome for Testing and Edge can.';

/**
 * Finds a browser that can load an unpacked extension, or installs one where that is allowed.
 * The environment variable SIGNPOST_BROWSER names one to use instead.
 *
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const wish = process.env.SIGNPOST_BROWSER;
  if (wish) return checkWish(wish);
  const found = findBrowser() ?? ((await installBrowser('chromium')) ? findBrowser() : null);
  if (found) return found;
  const chrome = listBrowserPlaces().map(describe).some(isBrandedChrome);
  throw new PlainError(
    `No browser was found that can load an unpacked extension.${chrome ? `\n${BRANDED_CHROME}` : ''}\n` +
      `Install one of them, for example:\n${installAdvice()}\n` +
      'If one is installed in an unusual place, name it: SIGNPOST_BROWSER=/path/to/the/browser',
  );
}

/** @returns {Browser | null} */
function findBrowser() {
  for (const place of listBrowserPlaces()) {
    const browser = describe(place);
    if (browser && !isBrandedChrome(browser)) return browser;
  }
  return null;
}

/** @param {string} path */
function checkWish(path) {
  if (!existsSync(path)) throw new PlainError(`SIGNPOST_BROWSER names ${path}, which does not exist.`);
  const browser = describe(path);
  if (!browser) throw new PlainError(`SIGNPOST_BROWSER names ${path}, which does not answer --version.`);
  if (isBrandedChrome(browser)) throw new PlainError(BRANDED_CHROME);
  return browser;
}

/** @param {Browser | null} browser */
function isBrandedChrome(browser) {
  return browser !== null && /^Google Chrome(?! for Testing)/.test(browser.name);
}
