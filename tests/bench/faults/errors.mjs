// @ts-check

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

/** What an injected storage fault says, so that its echo isn't counted as an exception. */
export const INJECTED = 'Injected by bench:faults';

/**
 * Collects exceptions and console errors of every context: pages with their content scripts, the extension's own
 * pages, and the service worker through all its lives. `take` gives those since it was last called.
 *
 * @param {BrowserContext} context
 * @param {CDPSession} browser A session of the browser itself.
 */
export async function watchErrors(context, browser) {
  /** @type {string[]} */
  let errors = [];
  /** @param {string} where @param {string} text */
  const note = (where, text) => {
    if (!text.includes(INJECTED)) errors.push(`${where}: ${text.split('\n').slice(0, 4).join(' ')}`);
  };

  /** @param {string} where @param {string} method @param {any} params */
  const hear = (where, method, params) => {
    if (method === 'Runtime.exceptionThrown') {
      const { text, exception, url } = params.exceptionDetails;
      note(where, `${text} ${exception?.description ?? exception?.value ?? ''} ${url ?? ''}`);
    }
    if (method === 'Runtime.consoleAPICalled' && params.type === 'error') {
      const words = params.args.map((/** @type {any} */ each) => each.description ?? each.value ?? '');
      note(where, `console.error ${words.join(' ')}`);
    }
  };

  /** @param {import('playwright-core').Page} page */
  async function watchPage(page) {
    const session = await context.newCDPSession(page).catch(() => null);
    if (!session) return;
    const where = () => (page.isClosed() ? 'a closed page' : new URL(page.url()).pathname);
    for (const method of /** @type {const} */ (['Runtime.exceptionThrown', 'Runtime.consoleAPICalled']))
      session.on(method, (params) => hear(where(), method, params));
    await session.send('Runtime.enable').catch(() => undefined);
  }
  context.on('page', (page) => void watchPage(page));
  await Promise.all(context.pages().map(watchPage));

  /** Sessions with workers, as the browser names them. @type {Set<string>} */
  const workers = new Set();
  browser.on('Target.targetCreated', async ({ targetInfo: { type, targetId } }) => {
    if (type !== 'service_worker') return;
    const answer = await browser.send('Target.attachToTarget', { targetId }).catch(() => null);
    if (!answer) return;
    workers.add(answer.sessionId);
    const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
    const { sessionId } = answer;
    await browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
  });
  browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    if (!workers.has(sessionId)) return;
    const { method, params } = JSON.parse(message);
    hear('the worker', method, params);
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });

  return {
    take() {
      const taken = errors;
      errors = [];
      return taken;
    },
  };
}
