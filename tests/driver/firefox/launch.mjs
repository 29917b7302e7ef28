// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAddon } from './addon.mjs';
import { startProxy } from './proxy.mjs';
import { startFirefox } from './start.mjs';
import { createTab, PAGE_EVENTS } from './tab.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {ReturnType<typeof createTab>} Tab */
/** @typedef {Awaited<ReturnType<typeof launchFirefox>>} Firefox */

/** Of the extension's own addresses in this profile; by itself the browser makes up another every time. */
const UUID = '5197b057-0000-4000-8000-000000000001';
const VIEW = { width: 1280, height: 800 };
const OPENING_MS = 20_000;

/**
 * Starts Firefox with the extension, in which every Autotask address leads to the practice Autotask and no other
 * address leads anywhere. What it gives is of the form that `launch` gives, as far as the tests of both browsers need.
 *
 * @param {{ extension: string, browser: { path: string }, practicePort: number, headless?: boolean, welcome?: boolean, preferences?: Record<string, unknown> }} options
 */
export async function launchFirefox({
  extension,
  browser,
  practicePort,
  headless = true,
  welcome = false,
  preferences = {},
}) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const proxy = await startProxy(practicePort);
  const { bidi, close } = await startFirefox({
    path: browser.path,
    proxyPort: proxy.port,
    headless,
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }), ...preferences },
  });

  /** @type {Map<string, Tab>} */
  const tabs = new Map();
  /** What the driver itself has opened, which no person sees. @type {Set<string>} */
  const hidden = new Set();
  /** @type {Set<(page: Tab) => void>} */
  const waiting = new Set();
  const context = /** @type {BrowserContext} */ (
    /** @type {unknown} */ ({
      pages: () => [...tabs.values()].filter((page) => !page.isClosed() && !hidden.has(page.id)),
      async newPage() {
        const opened = await bidi.send('browsingContext.create', { type: 'tab' });
        await bidi.send('browsingContext.setViewport', { context: opened.context, viewport: VIEW });
        return getTab(opened.context);
      },
      /** The next tab or window that is opened. */
      waitForEvent: () => new Promise((resolve) => waiting.add(resolve)),
    })
  );
  /** @param {string} key */
  async function getTab(key) {
    const deadline = Date.now() + OPENING_MS;
    for (;;) {
      const tab = tabs.get(key);
      if (tab) return tab;
      if (Date.now() > deadline) throw new Error('The browser did not tell of the tab that it opened.');
      await sleep(5);
    }
  }
  bidi.listen(({ method, params }) => {
    if (method !== 'browsingContext.contextCreated' || params.parent || tabs.has(params.context)) return;
    const tab = createTab(bidi, params.context, params.url, context);
    tabs.set(params.context, tab);
    for (const tell of waiting) tell(tab);
    waiting.clear();
  });

  const addon = createAddon({ bidi, id, origin: `moz-extension://${UUID}`, folder: extension, hidden });
  try {
    await bidi.send('session.subscribe', { events: PAGE_EVENTS });
    await addon.install();
    await addon.greet(context, welcome);
  } catch (error) {
    await close();
    await proxy.close();
    throw error;
  }
  return {
    context,
    extensionId: UUID,
    origin: `moz-extension://${UUID}`,
    /** Every host that anything in this browser has asked for. */
    hosts: proxy.hosts,
    addon,
    /** A page of the extension's own that nobody sees: nobody is let into Firefox's background. */
    worker: async () => /** @type {import('playwright-core').Worker} */ (/** @type {unknown} */ (addon)),
    async close() {
      await close();
      await proxy.close();
    },
  };
}
