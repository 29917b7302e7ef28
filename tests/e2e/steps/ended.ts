import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openExtension, type Extension } from '../../setup/e2e-context';

/** A browser that can be killed, and started again on the same profile. */
interface Lasting {
  extension: Extension;
  /** Kills it, starts it again, and says when it was killed. */
  killAndStart(): Promise<number>;
}

/** One such browser for all tests of a file. Each test begins in a clean state. */
export function setUpLasting(): Lasting {
  let profileDir: string;
  const start = () => openExtension({ profileDir });
  const browser = {
    async killAndStart() {
      const ended = await killBrowser(browser.extension);
      await browser.extension.close();
      browser.extension = await start();
      return ended;
    },
  } as Lasting;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'signpost-lasting-'));
    browser.extension = await start();
  });
  let isFirst = true;
  beforeEach(async () => {
    if (!isFirst) await browser.extension.clear();
    isFirst = false;
  });
  afterAll(async () => {
    await browser.extension.close();
    await rm(profileDir, { recursive: true, force: true });
  });
  return browser;
}

/** Ends a tab as when its process fails: nothing in it is told. Says when that was. */
export async function crash(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  const ended = Date.now();
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  return ended;
}

/** Ends the whole browser as when the computer fails: nobody is told, and nothing is written any more. */
async function killBrowser({ context }: Extension): Promise<number> {
  const browser = context.browser();
  const session = await browser!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  const closed = context.waitForEvent('close');
  const ended = Date.now();
  process.kill(own!.id, 'SIGKILL');
  await closed;
  return ended;
}
