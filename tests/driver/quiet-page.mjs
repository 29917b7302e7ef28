// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./pipe.mjs').Pipe} Pipe */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

const SELECT_ALL = { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65, commands: ['selectAll'] };
const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
/** The keys that the driver presses, by Playwright's names for them. @type {Record<string, object>} */
const KEYS = { 'ControlOrMeta+A': SELECT_ALL, Tab: TAB };

/**
 * A tab of a browser at the other end of a pipe, with that part of Playwright's page which the driver uses.
 *
 * @param {Pipe} pipe
 * @param {string} targetId
 * @param {BrowserContext} context
 * @returns {Promise<Page>}
 */
export async function attachTo(pipe, targetId, context) {
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  /** @param {string} method @param {object} [params] */
  const send = (method, params) => pipe.send(method, params, sessionId);
  let closed = false;
  /** @type {Map<(params: any) => void, string>} */
  const heard = new Map();
  pipe.listen(({ method, params, sessionId: from }) => {
    for (const [hear, wanted] of heard) if (from === sessionId && wanted === method) hear(params);
    if (method === 'Target.targetDestroyed' && params.targetId === targetId) closed = true;
  });
  /** @param {string} type @param {number} x @param {number} y @param {object} more */
  const mouse = (type, x, y, more) => send('Input.dispatchMouseEvent', { type, x, y, ...more });
  const left = { button: 'left', clickCount: 1 };

  const page = {
    context: () => context,
    session: {
      send,
      /** @param {string} method @param {(params: any) => void} hear */
      on: (method, hear) => void heard.set(hear, method),
      /** @param {string} _method @param {(params: any) => void} hear */
      off: (_method, hear) => void heard.delete(hear),
    },
    isClosed: () => closed,
    mouse: {
      /** @param {number} x @param {number} y */
      async click(x, y) {
        await mouse('mouseMoved', x, y, {});
        await mouse('mousePressed', x, y, left);
        await mouse('mouseReleased', x, y, left);
      },
    },
    keyboard: {
      /** @param {string} name */
      async press(name) {
        await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...KEYS[name] });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS[name] });
      },
      /** @param {string} text */
      type: (text) => send('Input.insertText', { text }),
    },
    /** @param {string} url */
    async goto(url) {
      await send('Page.enable');
      await send('Page.navigate', { url });
      const ready = async () => (await evaluate('document.readyState + location.href')) ?? '';
      while (!/^complete(?!about:blank)/.test(await ready())) await sleep(50);
    },
    async close() {
      await pipe.send('Target.closeTarget', { targetId });
      while (!page.isClosed()) await sleep(20);
    },
  };
  /** @param {string} expression */
  async function evaluate(expression) {
    const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }
  return /** @type {Page} */ (/** @type {unknown} */ (page));
}
