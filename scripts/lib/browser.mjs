// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { installAdvice, installChromium } from './browser-install.mjs';
import { listBrowserPlaces } from './browser-places.mjs';
import { PlainError } from './plain.mjs';

/** @typedef {{ path: string, name: string, version: string }} Browser */

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
  const found = findBrowser() ?? ((await installChromium()) ? findBrowser() : null);
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

/**
 * What a browser says it is. It must answer: Ubuntu's `chromium-browser` may be a script that only says
 * that a snap is missing.
 *
 * @param {string} path
 * @returns {Browser | null}
 */
function describe(path) {
  if (process.platform === 'win32') return describeByPath(path);
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const match = /^(\D+?) ?([\d.]+)/m.exec(answer.trim());
    return match ? { path, name: match[1] ?? '', version: match[2] ?? '' } : null;
  } catch {
    return null;
  }
}

/**
 * On Windows `--version` opens a window instead of answering. The version is the name of a folder beside
 * the program, or part of the folder it was downloaded to.
 *
 * @param {string} path
 * @returns {Browser}
 */
function describeByPath(path) {
  const name = /msedge/i.test(path)
    ? 'Microsoft Edge'
    : /\\Google\\Chrome\\/i.test(path)
      ? 'Google Chrome'
      : 'Chromium';
  const names = [...readdirSync(dirname(path)), path];
  const version = names.map((text) => /\d+\.\d+\.\d+\.\d+/.exec(text)?.[0]).find(Boolean);
  return { path, name, version: version ?? 'unknown' };
}
