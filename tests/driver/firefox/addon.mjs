// @ts-check
// The installed extension, as the browser itself handles it: most of it is asked of the browser's own code.
import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateIn } from './tab.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/** An own page without any script: what is asked there disturbs nothing. */
const QUIET_PAGE = 'manifest.json';
const ANSWERING_MS = 20_000;

/**
 * @param {{ bidi: import('./bidi.mjs').Bidi, id: string, origin: string, folder: string, hidden: Set<string> }} parts
 */
export function createAddon({ bidi, id, origin, folder, hidden }) {
  let quiet = '';

  /** Runs in the browser's own window, where everything of the browser can be used. @param {Function} code @param {unknown} [arg] */
  async function inBrowser(code, arg) {
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    return evaluateIn(bidi, contexts[0].context, code, arg);
  }

  /** Runs in a page of the extension that nobody sees. @param {Function} code @param {unknown} [arg] */
  async function evaluate(code, arg) {
    const deadline = Date.now() + ANSWERING_MS;
    while (!(await hasApi())) {
      if (Date.now() > deadline) throw new Error('The extension has no page of its own to ask.');
      if (quiet) await sleep(50);
      else await openQuietPage();
    }
    return evaluateIn(bidi, quiet, code, arg);
  }
  const hasApi = async () => {
    try {
      return quiet !== '' && (await evaluateIn(bidi, quiet, hasStorage, undefined));
    } catch {
      // It has gone with the extension that it was of.
      quiet = '';
      return false;
    }
  };
  async function openQuietPage() {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
    hidden.add(context);
    await bidi.send('browsingContext.navigate', { context, url: `${origin}/${QUIET_PAGE}`, wait: 'none' });
    quiet = context;
  }

  /** @param {'disable' | 'enable' | 'uninstall'} what */
  const change = (what) => inBrowser(changeAddon, { id, what });

  return {
    id,
    evaluate,
    inBrowser,
    /** Installs it, or another copy of it over the one that is there. */
    install: (path = folder) => bidi.send('webExtension.install', { extensionData: { type: 'path', path } }),
    disable: () => change('disable'),
    enable: () => change('enable'),
    uninstall: () => change('uninstall'),
    /** Ends the background as the browser does when it is idle. It comes back with the next event. */
    kill: () => inBrowser(terminateBackground, id),
    /** Whether the background runs. @returns {Promise<boolean>} */
    isRunning: () => inBrowser(isBackgroundRunning, id),
    /** Presses the keys that lead to the card. */
    pressShortcut: () => inBrowser(pressAltG),
    /** Waits for the page that greets after a first installation. @param {BrowserContext} context @param {boolean} stay */
    async greet(context, stay) {
      while (!(await evaluate(hasGreeted))) await sleep(20);
      for (;;) {
        const page = context.pages().find((each) => each.url().endsWith('/welcome.html'));
        if (page) return stay ? undefined : page.close();
        await sleep(20);
      }
    },
  };
}

// What follows runs in the browser's own window.

/** @param {{ id: string, what: 'disable' | 'enable' | 'uninstall' }} wish */
async function changeAddon({ id, what }) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon[what]();
}

/** @param {string} id */
async function terminateBackground(id) {
  const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
  const { extension } = WebExtensionPolicy.getByID(id);
  // One that is just being started is never heard to have ended.
  const tooLong = new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.race([extension.terminateBackground(), tooLong]);
}

/** @param {string} id */
function isBackgroundRunning(id) {
  const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
  return WebExtensionPolicy.getByID(id)?.extension?.backgroundState === 'running';
}

/** As they come from the keyboard, before the page or the browser has them. What a test sends to a page is no key of the browser's. */
function pressAltG() {
  const { Components, window, KeyboardEvent } = /** @type {any} */ (globalThis);
  const { classes, interfaces } = Components;
  const keyboard = classes['@mozilla.org/text-input-processor;1'].createInstance(
    interfaces.nsITextInputProcessor,
  );
  keyboard.beginInputTransactionForTests(window, () => true);
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: KeyboardEvent.DOM_VK_ALT });
  const g = new KeyboardEvent('', { key: 'g', code: 'KeyG', keyCode: KeyboardEvent.DOM_VK_G });
  keyboard.keydown(alt);
  keyboard.keydown(g);
  keyboard.keyup(g);
  keyboard.keyup(alt);
}

// And this in a page of the extension.

const hasStorage = () => Boolean(/** @type {any} */ (globalThis).chrome?.storage);

async function hasGreeted() {
  const { storage } = /** @type {any} */ (globalThis).chrome;
  const { settings } = await storage.local.get('settings');
  return settings?.seenVersion !== undefined;
}
