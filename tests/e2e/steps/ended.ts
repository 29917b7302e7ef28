import type { Page } from 'playwright-core';
import type { Extension } from '../../setup/e2e-context';

/** Ends a tab as when its process fails: nothing in it is told. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Ends the whole browser as when the computer fails: nobody is told, and nothing is written any more. */
export async function killBrowser({ context }: Extension): Promise<void> {
  const browser = context.browser();
  const session = await browser!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  const closed = context.waitForEvent('close');
  process.kill(own!.id, 'SIGKILL');
  await closed;
}
