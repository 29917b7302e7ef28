import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openExtension, setUpExtension, type Extension } from '../setup/e2e-context';
import { openOptions, pasteArticle, turnTo } from './steps/editor';
import { crash, killBrowser } from './steps/ended';
import { moments, seed, seeded } from './steps/seeded';

const ARTICLE = '<h1>Saving</h1><ol><li>Click <b>Save Now</b>.</li><li>Click <b>Go Back</b>.</li></ol>';

const say = (page: Page) => page.getByLabel('What to say', { exact: true });
const isKept = (page: Page) => page.getByText('All is kept').waitFor();

async function beginDraft(extension: Extension): Promise<Page> {
  const page = await openOptions(extension, '#/write/from-article');
  await pasteArticle(page, ARTICLE);
  await turnTo(page, 'Steps');
  return page;
}

/** Opens the one draft there is, in a new tab, at its first step. */
async function reopen(extension: Extension): Promise<Page> {
  const page = await openOptions(extension, '#/write');
  await page.getByRole('link', { name: 'Go on: Saving' }).click();
  await turnTo(page, 'Steps');
  return page;
}

describe('what is written', () => {
  const extension = setUpExtension();

  it('outlives a worker that is killed while somebody writes', async () => {
    const page = await beginDraft(extension);
    await say(page).fill('Before the worker was killed.');
    await extension.killWorker();
    await say(page).fill('After the worker was killed.');
    await isKept(page);
    expect(await say(await reopen(extension)).inputValue()).toBe('After the worker was killed.');
  });

  it('outlives a tab that is closed right after the last letter', async () => {
    const page = await beginDraft(extension);
    await say(page).fill('The last words.');
    await page.close({ runBeforeUnload: true });
    const again = await reopen(extension);
    await expect.poll(() => say(again).inputValue()).toBe('The last words.');
  });

  it('outlives the worker and the tab at random moments of one session', async () => {
    let page = await beginDraft(extension);
    let kept = '';
    const random = seeded(seed);
    for (let round = 0; round < moments; round += 1) {
      await say(page).fill(`Kept in round ${round}.`);
      await isKept(page);
      kept = `Kept in round ${round}.`;
      // Some more letters, and then the end, without a word to the page.
      const more = 'and some more words'.slice(0, Math.floor(random() * 19));
      await say(page).pressSequentially(more);
      if (round % 2 === 0) {
        await extension.killWorker();
        await isKept(page);
        expect(await say(page).inputValue()).toBe(kept + more);
        kept += more;
      } else await crash(page);
      const before = page;
      page = await reopen(extension);
      await before.close();
      const begins = kept;
      await expect.poll(async () => (await say(page).inputValue()).startsWith(begins)).toBe(true);
    }
  }, 3_600_000);

  it('is the same in another tab that has the draft open', async () => {
    const page = await beginDraft(extension);
    const other = await reopen(extension);
    await say(page).fill('Written in the first tab.');
    await expect.poll(() => say(other).inputValue()).toBe('Written in the first tab.');
  });
});

describe('a table that is being changed', () => {
  const extension = setUpExtension();
  const cell = (page: Page) =>
    page.getByRole('textbox', { name: 'How the note came about, row 1', exact: true });

  async function openTable(): Promise<Page> {
    const page = await openOptions(extension, '#/content');
    await page.getByRole('button', { name: /^Edit table: Note types/ }).click();
    return page;
  }

  it('outlives the worker, the tab and a crash, and is in no guide before it was looked at', async () => {
    let page = await openTable();
    await cell(page).fill('Before the worker was killed');
    await extension.killWorker();
    await cell(page).fill('After the worker was killed');
    await isKept(page);
    await crash(page);
    const crashed = page;
    page = await openTable();
    await crashed.close();
    expect(await cell(page).inputValue()).toBe('After the worker was killed');
    await cell(page).fill('Right before the tab was closed');
    await isKept(page);
    await page.close({ runBeforeUnload: true });
    page = await openTable();
    await expect.poll(() => cell(page).inputValue()).toBe('Right before the tab was closed');
    await page.goto(page.url().replace(/#.*/, '#/article/note-templates'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Right before the tab was closed').count()).toBe(0);
  });

  it('is undone, done again and taken in by keyboard alone', async () => {
    const page = await openTable();
    await page.getByRole('button', { name: 'Discard the changes' }).press('Enter');
    const first = await cell(page).inputValue();
    await cell(page).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => cell(page).inputValue()).toBe(first);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect.poll(() => cell(page).inputValue()).toBe('By keyboard');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Review the changes' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('Imported “Use a note template', { exact: false }).waitFor();
    await page.goto(page.url().replace(/#.*/, '#/article/note-templates'));
    await page.getByRole('cell', { name: 'By keyboard' }).waitFor();
  });
});

describe('a browser that ends', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('loses nothing that was kept, and goes on with it when it is started again', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'signpost-draft-'));
    folders.push(profileDir);
    const first = await openExtension({ profileDir });
    const page = await beginDraft(first);
    await say(page).fill('Before the browser ended.');
    await isKept(page);
    await killBrowser(first);
    await first.close();
    const second = await openExtension({ profileDir });
    expect(await say(await reopen(second)).inputValue()).toBe('Before the browser ended.');
    await second.close();
  });
});
