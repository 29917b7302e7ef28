// @ts-check
import { existsSync } from 'node:fs';
import { firefoxAdvice, installBrowser } from './browser-install.mjs';
import { listFirefoxPlaces } from './browser-places.mjs';
import { describe } from './browser-version.mjs';
import { PlainError } from './plain.mjs';

/** @typedef {import('./browser-version.mjs').Browser} Browser */

/** As the manifest has it (wxt.config.ts). */
const OLDEST = 140;

/**
 * Finds a Firefox that Signpost supports, or installs one where that is allowed. The environment variable
 * SIGNPOST_FIREFOX names one to use instead.
 *
 * @returns {Promise<Browser>}
 */
export async function ensureFirefox() {
  const wish = process.env.SIGNPOST_FIREFOX;
  if (wish) return checkWish(wish);
  const found = findFirefox() ?? ((await installBrowser('firefox-esr')) ? findFirefox() : null);
  if (found) return found;
  throw new PlainError(
    `No Firefox ${OLDEST} or newer was found, and none could be installed without asking for a password.\n` +
      `Install one, for example:\n${firefoxAdvice()}\n` +
      'If one is installed in an unusual place, name it: SIGNPOST_FIREFOX=/path/to/firefox',
  );
}

function findFirefox() {
  return listFirefoxPlaces().map(describe).find(isUsable) ?? null;
}

/** @param {string} path */
function checkWish(path) {
  const browser = existsSync(path) ? describe(path) : null;
  if (browser && isUsable(browser)) return browser;
  const why = browser ? `is ${browser.name} ${browser.version}` : 'is no program that answers --version';
  throw new PlainError(`SIGNPOST_FIREFOX names ${path}, which ${why}. Firefox ${OLDEST} or newer is needed.`);
}

/** @param {Browser | null} browser */
function isUsable(browser) {
  return browser !== null && /firefox/i.test(browser.name) && parseInt(browser.version, 10) >= OLDEST;
}
