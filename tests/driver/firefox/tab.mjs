// @ts-check
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEyes } from './eyes.mjs';
import { pressOf, typingOf } from './keys.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/** What is told of every page, so that its address and its frames are known without asking. */
export const PAGE_EVENTS = [
  'browsingContext.contextCreated',
  'browsingContext.contextDestroyed',
  'browsingContext.domContentLoaded',
  'browsingContext.fragmentNavigated',
  'browsingContext.historyUpdated',
  'browsingContext.navigationCommitted',
];

/**
 * A tab or window of Firefox, with that part of Playwright's page which the driver, and the tests that run in both
 * browsers, use.
 *
 * @param {import('./bidi.mjs').Bidi} bidi
 * @param {string} id The browsing context.
 * @param {string} firstUrl
 * @param {BrowserContext} context
 * @returns {Page & { id: string }}
 */
export function createTab(bidi, id, firstUrl, context) {
  let url = firstUrl;
  let closed = false;
  /** @type {Map<string, string | null>} Each frame's parent. */
  const frames = new Map([[id, null]]);
  bidi.listen(({ method, params }) => {
    const isMine = frames.has(params.context);
    if (method.endsWith('.contextCreated')) {
      if (frames.has(params.parent)) frames.set(params.context, params.parent);
    } else if (method.endsWith('.contextDestroyed')) {
      frames.delete(params.context);
      if (params.context === id) closed = true;
    } else if (isMine && params.context === id) url = params.url;
  });

  /** @param {string} type @param {object[]} actions @param {object} [parameters] */
  const perform = (type, actions, parameters) =>
    bidi.send('input.performActions', {
      context: id,
      actions: [{ type, id: type, actions, ...(parameters && { parameters }) }],
    });
  /** @param {number} x @param {number} y */
  const moveTo = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

  const page = {
    id,
    eyes: createEyes(bidi, id),
    context: () => context,
    url: () => url,
    isClosed: () => closed,
    /** @type {(code: Function, arg?: unknown) => Promise<any>} */
    evaluate: (code, arg) => evaluateIn(bidi, id, code, arg),
    frames: () =>
      [...frames.keys()].map((each) => ({
        /** @param {Function} code @param {unknown} [arg] */
        evaluate: (code, arg) => evaluateIn(bidi, each, code, arg),
      })),
    title: () => page.evaluate(() => document.title),
    mouse: {
      /** @param {number} x @param {number} y @param {{ clickCount?: number }} [options] */
      async click(x, y, { clickCount = 1 } = {}) {
        const press = [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        const presses = Array.from({ length: clickCount }, () => press).flat();
        await perform('pointer', [moveTo(x, y), ...presses]).catch(exceptClosing);
      },
      /** @param {number} x @param {number} y */
      move: (x, y) => perform('pointer', [moveTo(x, y)]),
    },
    keyboard: {
      /** @param {string} combination */
      press: (combination) => perform('key', pressOf(combination)),
      /** @param {string} text */
      type: (text) => perform('key', typingOf(text)),
    },
    bringToFront: () => bidi.send('browsingContext.activate', { context: id }),
    /** @param {string} address */
    async goto(address) {
      // Of the extension's own pages the browser doesn't tell that they have loaded.
      const isOwn = address.startsWith('moz-extension:');
      await bidi.send('browsingContext.navigate', {
        context: id,
        url: address,
        wait: isOwn ? 'none' : 'complete',
      });
      const isThere = () =>
        page
          .evaluate(
            (/** @type {string} */ wanted) => document.readyState === 'complete' && location.href === wanted,
            address,
          )
          .catch(() => false);
      if (isOwn) while (!(await isThere())) await sleep(20);
    },
    reload: () => bidi.send('browsingContext.reload', { context: id, wait: 'complete' }),
    /** @param {{ path?: string }} [options] */
    async screenshot({ path } = {}) {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context: id });
      const picture = Buffer.from(data, 'base64');
      if (path) writeFileSync(path, picture);
      return picture;
    },
    async close() {
      await bidi.send('browsingContext.close', { context: id }).catch(exceptClosing);
      // Of the extension's own pages the browser doesn't tell it.
      closed = true;
    },
  };
  return /** @type {Page & { id: string }} */ (/** @type {unknown} */ (page));
}

/**
 * Runs a function in a page, in the page's own world. What it is given and what it gives back goes through JSON.
 *
 * @param {import('./bidi.mjs').Bidi} bidi
 * @param {string} context
 * @param {Function} code
 * @param {unknown} arg
 */
export async function evaluateIn(bidi, context, code, arg) {
  const { type, result, exceptionDetails } = await bidi.send('script.callFunction', {
    functionDeclaration: `async (given) => JSON.stringify(await (${code})(given === undefined ? undefined : JSON.parse(given)))`,
    arguments: [arg === undefined ? { type: 'undefined' } : { type: 'string', value: JSON.stringify(arg) }],
    target: { context },
    awaitPromise: true,
    userActivation: false,
  });
  if (type === 'exception') throw new Error(exceptionDetails.text);
  return result.type === 'undefined' ? undefined : JSON.parse(result.value);
}

/** A window that closes at a press may be gone before the press is reported. @param {Error} error */
function exceptClosing(error) {
  if (!/no such (frame|window)|discarded|closed|AbortError/i.test(error.message)) throw error;
}
