// @ts-check
// A browser to which nobody is attached who would keep the extension's service worker awake.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { boxOf, centreOf, sessionOf } from './cdp.mjs';
import { listSwitches } from './launch.mjs';
import { openPipe } from './pipe.mjs';
import { attachTo } from './quiet-page.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/** While the browser first builds the tree of accessible objects, it may answer a question only when the next is asked. */
const ANSWER_MS = 500;
/** The browser's helpers end within a second or two, on a busy machine too. */
const HELPERS_END_MS = 20_000;

/**
 * Starts the browser with the extension, as `launch` does, but without Playwright.
 *
 * @param {{ extension: string, browser: { path: string }, practicePort: number }} options
 */
export async function launchQuiet({ extension, browser, practicePort }) {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-quiet-'));
  const pipe = openPipe(browser.path, [
    ...listSwitches({ extension, practicePort, headless: true }),
    // Chromium refuses its sandbox to root; nothing but the practice Autotask can be reached.
    '--no-sandbox',
    '--window-size=1280,900',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  /** @type {Map<string, Page>} */
  const open = new Map();
  const context = /** @type {BrowserContext} */ (
    /** @type {unknown} */ ({ pages: () => [...open.values()].filter((page) => !page.isClosed()) })
  );
  /** Whether the worker runs, and how often it was seen to end. */
  const worker = { id: '', ends: 0, url: '' };
  pipe.listen(({ method, params }) => {
    const { targetInfo } = params ?? {};
    if (method === 'Target.targetCreated' && targetInfo.type === 'service_worker')
      Object.assign(worker, { id: targetInfo.targetId, url: targetInfo.url });
    if (method === 'Target.targetDestroyed' && params.targetId === worker.id)
      Object.assign(worker, { id: '', ends: worker.ends + 1 });
  });
  await pipe.send('Target.setDiscoverTargets', { discover: true });
  while (worker.url === '') await sleep(50);

  return {
    context,
    extensionId: new URL(worker.url).host,
    isWorkerRunning: () => worker.id !== '',
    countWorkerEnds: () => worker.ends,
    /** @param {string} url */
    async newPage(url) {
      const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
      const page = await attachTo(pipe, targetId, context);
      open.set(targetId, page);
      await page.goto(url);
      return page;
    },
    async close() {
      await pipe.close();
      await removeProfile(profile);
    },
  };
}

/**
 * Removes a browser's folder. Its helpers may still be writing when the browser itself has ended, and what they write
 * after a folder was emptied keeps it from being removed: each attempt empties it anew.
 *
 * @param {string} folder
 */
async function removeProfile(folder) {
  const deadline = Date.now() + HELPERS_END_MS;
  for (;;) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

/**
 * Presses a button of one of the extension's own pages, by its accessible name.
 *
 * @param {Page} page
 * @param {RegExp} name
 */
export async function pressButton(page, name) {
  const session = await sessionOf(page);
  for (;;) {
    const { root } = await session.send('DOM.getDocument');
    const nodes = await listButtons(session, root.backendNodeId);
    const button = nodes.find((node) => name.test(String(node.name?.value)));
    const box = button?.backendDOMNodeId && (await boxOf(session, button.backendDOMNodeId));
    if (box) {
      const { x, y } = centreOf(box);
      return page.mouse.click(x, y);
    }
    await sleep(50);
  }
}

/**
 * The buttons in a node, as the browser hands them to a screen reader.
 *
 * @param {import('./cdp.mjs').CDPSession} session
 * @param {number} backendNodeId
 */
async function listButtons(session, backendNodeId) {
  const ask = () => session.send('Accessibility.queryAXTree', { backendNodeId, role: 'button' });
  let answer = ask();
  for (;;) {
    const found = await Promise.race([answer, sleep(ANSWER_MS)]);
    if (found) return found.nodes;
    answer = Promise.race([answer, ask()]);
  }
}
