import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openToolbarPopup, type ToolbarPopup } from '../driver/toolbar-popup.mjs';
import { setUpExtension } from '../setup/e2e-context';

const extension = setUpExtension({ options: { viewport: null } });

/** The looks in which a page may stand, as the browser calls them. */
const LOOKS = {
  light: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'forced-colors', value: 'none' },
  ],
  dark: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'none' },
  ],
  forced: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'forced-colors', value: 'active' },
  ],
};

const RUN = `(async () => {
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' '));
})()`;

/** What axe finds in each look; the code is evaluated by the browser, which the page's policy doesn't forbid. */
async function findInAllLooks(
  send: (method: string, params?: object) => Promise<{ result?: { value?: unknown } }>,
) {
  await send('Runtime.evaluate', { expression: axe.source });
  const found: string[] = [];
  for (const [look, features] of Object.entries(LOOKS)) {
    await send('Emulation.setEmulatedMedia', { features });
    const { result } = await send('Runtime.evaluate', {
      expression: RUN,
      awaitPromise: true,
      returnByValue: true,
    });
    for (const each of (result?.value ?? []) as string[]) found.push(`${look}: ${each}`);
  }
  return found;
}

async function findOnPage(page: Page) {
  const session = await extension.context.newCDPSession(page);
  type Send = (method: string, params?: object) => Promise<{ result?: { value?: unknown } }>;
  return findInAllLooks((session.send as Send).bind(session));
}

/** Types into the search of the toolbar's popup. */
async function search(popup: ToolbarPopup, text: string) {
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select());
  await popup.send('Input.insertText', { text });
}

const textOf = (popup: ToolbarPopup) => popup.evaluate(() => document.body.textContent);

describe('axe has nothing to object to, in light, dark and forced colors', () => {
  it('in the toolbar’s popup: at first, with finds, with none, unfolded, asked for the zone', async () => {
    await extension.context.pages()[0]!.bringToFront();
    const popup = await openToolbarPopup(extension);
    await expect.poll(() => textOf(popup)).toContain('Merge two contacts');
    expect(await findInAllLooks(popup.send)).toEqual([]);
    await search(popup, 'codes');
    await expect.poll(() => textOf(popup)).toContain('Start at this step');
    expect(await findInAllLooks(popup.send)).toEqual([]);
    await search(popup, 'zebra');
    await expect.poll(() => textOf(popup)).toContain('Nothing found');
    expect(await findInAllLooks(popup.send)).toEqual([]);
    await search(popup, 'contact');
    await expect.poll(() => textOf(popup)).toContain('procedure');
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('.unfold[aria-expanded=false]')) each.click();
    });
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('.step-title')) each.click();
    });
    await expect.poll(() => textOf(popup)).toContain('Start here');
    expect(await findInAllLooks(popup.send)).toEqual([]);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('button[aria-label^="Start guide"]')?.click(),
    );
    await expect.poll(() => textOf(popup)).toContain('Which Autotask do you use?');
    expect(await findInAllLooks(popup.send)).toEqual([]);
    await popup.close();
  });

  it.each(['welcome.html', 'sidepanel.html'])('on %s', async (path) => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await findOnPage(page)).toEqual([]);
  });

  it.each(['content', 'kb-check', 'settings', 'article/merge-contacts'])(
    'on the options: %s',
    async (route) => {
      const page = await extension.context.newPage();
      await page.goto(`chrome-extension://${extension.extensionId}/options.html#/${route}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findOnPage(page)).toEqual([]);
    },
  );
});
