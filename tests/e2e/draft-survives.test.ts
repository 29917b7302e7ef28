import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openOptions, pasteArticle, turnTo } from './steps/editor';
import { crash, setUpLasting } from './steps/ended';
import { moments, seed, seeded, tellMoments } from './steps/seeded';
import { readAll, typeUntil, type Change } from './steps/typing';

const browser = setUpLasting();

const ARTICLE = '<h1>Saving</h1><ol><li>Click <b>Save Now</b>.</li><li>Click <b>Go Back</b>.</li></ol>';

const say = (page: Page) => page.getByLabel('What to say', { exact: true });
const isKept = (page: Page) => page.getByText('All is kept').waitFor();

async function beginDraft(): Promise<Page> {
  const page = await openOptions(browser.extension, '#/write/from-article');
  await pasteArticle(page, ARTICLE);
  await turnTo(page, 'Steps');
  return page;
}

/** Opens the one draft there is, in a new tab, at its first step. */
async function reopen(): Promise<Page> {
  const page = await openOptions(browser.extension, '#/write');
  await page.getByRole('link', { name: 'Go on: Saving' }).click();
  await turnTo(page, 'Steps');
  return page;
}

const cell = (page: Page, column = 'How the note came about') =>
  page.getByRole('textbox', { name: `${column}, row 1`, exact: true });

async function openTable(): Promise<Page> {
  const page = await openOptions(browser.extension, '#/content');
  await page.getByRole('button', { name: /^Edit table: Note types/ }).click();
  return page;
}

/** What is kept while it is written, and two texts of it. */
interface Written {
  what: string;
  open(): Promise<Page>;
  fields(page: Page): [Locator, Locator];
}
const WRITTEN: readonly [Written, Written] = [
  {
    what: 'table',
    open: openTable,
    fields: (page) => [cell(page), cell(page, 'Note type')],
  },
  {
    what: 'draft',
    open: reopen,
    fields: (page) => [say(page), page.getByLabel('Title', { exact: true })],
  },
];

/** What may end while somebody writes, at once; each says when. */
const ENDS = {
  worker: async () => {
    const ended = Date.now();
    await browser.extension.killWorker();
    return ended;
  },
  tab: crash,
  closed: async (page: Page) => {
    const ended = Date.now();
    await page.close({ runBeforeUnload: true });
    return ended;
  },
  browser: () => browser.killAndStart(),
  // The worker first, and the tab after some more letters.
  both: crash,
};
const ENDINGS = Object.keys(ENDS) as (keyof typeof ENDS)[];

/** What is older than this when something ends is not lost. */
const KEPT_MS = 1000;
/** Somebody writes for so long at most before something ends. */
const LONGEST_MS = 2500;

describe('at random moments', () => {
  it(`nothing that was written more than a second ago is lost: ${moments} of them`, async () => {
    const random = seeded(seed);
    const upTo = (most: number) => Math.floor(random() * most);
    await (await beginDraft()).close();
    /** What may stand there: what was found, and what was written after it. */
    const before = new Map<Written, readonly string[]>();
    const losses: [end: string, ms: number][] = [];

    for (let round = 0; round < moments; round += 1) {
      const written = WRITTEN[round % 2]!;
      const end = ENDINGS[round < ENDINGS.length ? round : upTo(ENDINGS.length)]!;
      const page = await written.open();
      await page.bringToFront();
      const fields = written.fields(page);
      const first = await readAll(fields);
      expect([round, written.what, before.get(written) ?? [first]]).toEqual([
        round,
        written.what,
        expect.arrayContaining([first]),
      ]);

      const write = (begin: string) => typeUntil(Date.now() + upTo(LONGEST_MS), page, fields, begin, upTo);
      const changes: Change[] = [{ now: first, at: 0 }, ...(await write(`Round ${round}-`))];
      if (end === 'both') {
        await browser.extension.killWorker();
        changes.push(...(await write(`Round ${round} goes on-`)));
      }
      const ended = await ENDS[end](page);

      const again = await written.open();
      const found = await readAll(written.fields(again));
      const place = changes.findLastIndex(({ now }) => now === found);
      // The first that isn't there is the oldest.
      const lost = changes[place + 1];
      const ms = lost ? ended - lost.at : 0;
      expect([
        round,
        written.what,
        end,
        ms < KEPT_MS ? 'nothing old is lost' : { ms, found, changes },
      ]).toEqual([round, written.what, end, 'nothing old is lost']);
      losses.push([end, ms]);
      // A worker is only a go-between, and a tab that is closed keeps what it has on its way out.
      if (end === 'worker' || end === 'closed')
        await expect.poll(() => readAll(written.fields(again))).toBe(changes.at(-1)!.now);
      before.set(
        written,
        changes.slice(place).map(({ now }) => now),
      );
      for (const each of [page, again]) await each.close();
    }
    tellMoments(losses);
  }, 3_600_000);
});

describe('what is written', () => {
  it('outlives a worker that is killed while somebody writes', async () => {
    const page = await beginDraft();
    await say(page).fill('Before the worker was killed.');
    await browser.extension.killWorker();
    await say(page).fill('After the worker was killed.');
    await isKept(page);
    expect(await say(await reopen()).inputValue()).toBe('After the worker was killed.');
  });

  it('outlives a tab that is closed right after the last letter', async () => {
    const page = await beginDraft();
    await say(page).fill('The last words.');
    await page.close({ runBeforeUnload: true });
    const again = await reopen();
    await expect.poll(() => say(again).inputValue()).toBe('The last words.');
  });

  it('is the same in another tab that has the draft open', async () => {
    const page = await beginDraft();
    const other = await reopen();
    await say(page).fill('Written in the first tab.');
    await expect.poll(() => say(other).inputValue()).toBe('Written in the first tab.');
  });
});

describe('a table that is being changed', () => {
  it('outlives the worker, the tab and a crash, and is in no guide before it was looked at', async () => {
    let page = await openTable();
    await cell(page).fill('Before the worker was killed');
    await browser.extension.killWorker();
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
