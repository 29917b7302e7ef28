import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { twoFactorFile as twoFactor } from '../fixtures/in-english';
import { setUpExtension } from '../setup/e2e-context';

const extension = setUpExtension({ options: { acceptDownloads: true } });

const library = {
  format: 1,
  kind: 'signpost-library',
  settings: { kbUrl: 'https://kb.example/kb' },
  procedures: {
    'autotask-2fa': { ...twoFactor, title: 'Set up 2FA our way' },
    'close-month': { ...twoFactor, id: 'close-month', title: 'Close a month' },
    broken: { ...twoFactor, id: 'broken', steps: [] },
  },
};

async function open(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/options.html#/content`);
  return page;
}

const take = (page: Page, text: string) =>
  page.getByLabel('File (JSON)').setInputFiles({
    name: 'signpost-library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the library' }).click();
  return readFile(await (await download).path(), 'utf8');
}

describe('a library', () => {
  it('is taken in by what is checked, comes back by Undo, and is saved the same after being taken in again', async () => {
    const page = await open();
    await take(page, JSON.stringify(library));
    const review = page.getByRole('group', { name: 'Review the changes' });
    await review.getByText('This library has 3 guides.').waitFor();
    expect(await review.getByRole('checkbox').count()).toBe(3);
    await review.getByRole('checkbox', { name: 'Close a month New' }).press('Space');
    await page.getByRole('button', { name: 'Import what is checked' }).press('Enter');
    await page.getByRole('heading', { name: 'Set up 2FA our way', exact: true }).waitFor();
    expect(await page.getByRole('heading', { name: 'Close a month', exact: true }).count()).toBe(0);

    const saved = await save(page);
    expect(Object.keys((JSON.parse(saved) as typeof library).procedures)).toEqual(['autotask-2fa']);
    await page.getByRole('button', { name: /^Undo: import the library/ }).click();
    await page.getByRole('heading', { name: twoFactor.title, exact: true }).waitFor();
    expect(JSON.parse(await save(page))).toEqual({ format: 1, kind: 'signpost-library' });

    await take(page, saved);
    await page.getByRole('button', { name: 'Import what is checked' }).click();
    await page.getByRole('heading', { name: 'Set up 2FA our way', exact: true }).waitFor();
    expect(await save(page)).toBe(saved);
  });
});
