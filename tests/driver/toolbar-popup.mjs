// @ts-check
// The popup as the browser opens it below the toolbar button. Playwright doesn't show it among its pages.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {Awaited<ReturnType<typeof openToolbarPopup>>} ToolbarPopup */

const OPENING_MS = 10_000;

/**
 * Opens the popup over the window in front, as a press on the toolbar button does.
 *
 * @param {{ context: BrowserContext, worker: () => Promise<import('playwright-core').Worker> }} extension
 */
export async function openToolbarPopup({ context, worker }) {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const running = await worker();
  await running.evaluate(() => /** @type {any} */ (globalThis).chrome.action.openPopup());
  const targetId = await findTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let sent = 0;

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  function send(method, params = {}) {
    sent += 1;
    const id = sent;
    const answer = new Promise((resolve, reject) => {
      /** @param {{ sessionId: string, message: string }} event */
      const hear = (event) => {
        const message = event.sessionId === sessionId && JSON.parse(event.message);
        if (!message || message.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({ id, method, params });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  }

  return {
    send,
    /**
     * @template T
     * @param {() => T} code Runs in the popup.
     * @returns {Promise<T>}
     */
    async evaluate(code) {
      const { result } = await send('Runtime.evaluate', {
        expression: `(${code})()`,
        returnByValue: true,
        awaitPromise: true,
      });
      return result.value;
    },
    /** Whether the browser still shows it: it closes as soon as something else is looked at. */
    async isOpen() {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some((target) => target.targetId === targetId);
    },
    close: () => session.send('Target.closeTarget', { targetId }),
  };
}

/** @param {import('playwright-core').CDPSession} session */
async function findTarget(session) {
  const deadline = Date.now() + OPENING_MS;
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    // A popup that is open in a tab is one of Playwright's pages, to which it is attached.
    const popup = targetInfos.find(({ url, attached }) => url.endsWith('/popup.html') && !attached);
    if (popup) return popup.targetId;
    if (Date.now() > deadline) throw new Error('The browser did not open the popup.');
    await sleep(50);
  }
}
