// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { PlainError } from '../../scripts/lib/plain.mjs';
import { findWelcomePage } from './welcome-page.mjs';
import { findWorker } from './worker.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/**
 * @typedef {object} LaunchOptions
 * @property {string} extension The folder of the built extension.
 * @property {{ path: string }} browser
 * @property {number} practicePort Where the practice Autotask listens on this machine.
 * @property {boolean} [headless]
 * @property {string} [profileDir] A profile to keep; without it a fresh one is made and deleted afterwards.
 * @property {boolean} [welcome] Leaves the welcome page open, which a fresh profile brings up.
 * @property {string[]} [args] More switches for the browser.
 * @property {Parameters<typeof chromium.launchPersistentContext>[1]} [options] More options for Playwright.
 */

/**
 * Starts a browser with the extension, in which every Autotask address leads to the practice Autotask and
 * no other address leads anywhere. The extension under test is the production build, unchanged.
 *
 * @param {LaunchOptions} launchOptions
 */
export async function launch({
  extension,
  browser,
  practicePort,
  headless = true,
  profileDir = '',
  welcome = false,
  args = [],
  options = {},
}) {
  const isFirst = profileDir === '' || !existsSync(join(profileDir, 'Default', 'Local Extension Settings'));
  const context = await start(profileDir, {
    executablePath: browser.path,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // A person at the browser needs no banner that tells of automation.
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    ...options,
    args: [...listSwitches({ extension, practicePort, headless }), ...args],
  });
  try {
    const extensionId = await findExtensionId(context, browser.path);
    const page = await findWelcomePage(context, await findWorker(context, extensionId), extension, isFirst);
    if (!welcome) await page?.close();
    return {
      context,
      extensionId,
      /** Of its own pages. */
      origin: `chrome-extension://${extensionId}`,
      /** The extension's live service worker; waits for it when it is down. */
      worker: () => findWorker(context, extensionId),
      /** A person may have closed the browser already, which is as good. */
      close: () => context.close().catch(() => undefined),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * With the browser's sandbox, which Chromium refuses to root, and which some systems give to no browser that
 * they did not install themselves. Doing without is safe here: nothing but the practice Autotask can be reached.
 *
 * @param {string} profileDir
 * @param {NonNullable<LaunchOptions['options']>} options
 */
async function start(profileDir, options) {
  if (process.getuid?.() !== 0) {
    try {
      return await chromium.launchPersistentContext(profileDir, { ...options, chromiumSandbox: true });
    } catch (error) {
      if (!/sandbox/i.test(withoutCommandLine(error))) throw error;
    }
  }
  return chromium.launchPersistentContext(profileDir, { ...options, chromiumSandbox: false });
}

/**
 * What the browser complained of: the switches that it was started with name the sandbox in any case.
 *
 * @param {unknown} error
 */
function withoutCommandLine(error) {
  return String(error).replaceAll(/<launching>.*/g, '');
}

/**
 * The browser's switches that load the extension and lead every Autotask address to the practice Autotask.
 *
 * @param {{ extension: string, practicePort: number, headless: boolean }} parts
 */
export function listSwitches({ extension, practicePort, headless }) {
  return [
    // Before Chromium 132 a bare --headless meant the old mode, which has no extensions.
    ...(headless ? ['--headless=new'] : ['--test-type']),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${[
      `MAP *.autotask.net 127.0.0.1:${practicePort}`,
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
      'EXCLUDE localhost',
    ].join(', ')}`,
    // The practice Autotask signs its own certificate, made anew at every start.
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
  ];
}

/**
 * @param {BrowserContext} context
 * @param {string} browserPath
 */
async function findExtensionId(context, browserPath) {
  const mine = (/** @type {import('playwright-core').Worker} */ worker) =>
    worker.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(mine) ??
    (await context.waitForEvent('serviceworker', { predicate: mine, timeout: 60_000 }).catch(() => null));
  if (worker) return new URL(worker.url()).host;
  throw new PlainError(
    `The extension did not start in ${browserPath}. Either this browser ignores --load-extension ` +
      '(SIGNPOST_BROWSER names another), or the background script fails when it is loaded.',
  );
}
