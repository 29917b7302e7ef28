import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCardFocus, tabTo as tabInCard } from '../driver/card-focus.mjs';
import { waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { waitForSteps } from './steps/author';
import { openOptions, pasteArticle, turnTo } from './steps/editor';
import { finishedGuide, keepDrafts } from './steps/kept-drafts';
import { waitForView } from './steps/technician';

const extension = setUpExtension({ options: { acceptDownloads: true } });

const ARTICLE = '# Saving\n\n1. Click **Save Now**.\n2. Click **Go Back**.\n3. Click **Close It**.';

/** What has the focus, by what people are told of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const isField = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
    const label = isField ? active.labels?.[0]?.textContent : undefined;
    return active?.getAttribute('aria-label') ?? label ?? active?.textContent?.trim() ?? '';
  });

/** Presses Tab until what is named so has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

/** The same with Shift, from where the focus is. */
async function backTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press('Shift+Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Shift and Tab do not lead to ${String(name)}`);
}

const order = (page: Page) =>
  page.getByRole('navigation', { name: 'Steps' }).locator('.step-name').allTextContents();

describe('by keyboard alone', () => {
  it('an article becomes a draft, whose steps are moved, mended and taken to be followed', async () => {
    const page = await openOptions(extension, '#/write');
    await page.getByRole('heading', { name: 'Write a guide' }).waitFor();
    await tabTo(page, /^Paste an article/);
    await page.keyboard.press('Enter');
    await page.getByLabel('The article').waitFor();
    await tabTo(page, /^The article/);
    await page.keyboard.insertText(ARTICLE);
    await tabTo(page, /^Make steps of it/);
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is left to decide.').waitFor();

    await tabTo(page, /^Steps$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^1/);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => order(page)).toEqual(['Click Go Back', 'Click Save Now', 'Click Close It']);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'Step 3 of 3' }).waitFor();
    await tabTo(page, /^Remove$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => order(page)).toEqual(['Click Go Back', 'Click Save Now']);
    // The press took its button away; the focus is still at the step, and the keys undo.
    await expect.poll(() => focused(page)).toBe('Step 2 of 2');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => order(page)).toEqual(['Click Go Back', 'Click Save Now', 'Click Close It']);

    await tabTo(page, /^Follow and publish/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Follow it yourself/);
    await page.keyboard.press('Enter');
    // No Autotask is open yet: it asks for the zone, and goes on from there.
    await page.getByText('Which Autotask do you use?').waitFor();

    // In one that is open the names of the article are tried.
    await extension.newAutotaskTab({ shell: 'g2' });
    await page.bringToFront();
    await backTo(page, /^The article$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Try on Autotask/);
    await page.keyboard.press('Enter');
    await page.getByText('0 names would change.').waitFor();
  });
});

describe('by keyboard alone, once it was followed', () => {
  it('a guide is published, saved with the library, and taken in again step by step', async () => {
    await keepDrafts(extension, { 'draft-b': finishedGuide() });
    const page = await openOptions(extension, '#/write/draft-b/publish');
    await page.getByRole('heading', { name: 'What the check says' }).waitFor();
    await tabTo(page, /^What changed/);
    await page.keyboard.type('Our own words');
    await page.keyboard.press('Enter');
    await page.getByText(/was published\.$/).waitFor();

    await page.keyboard.press('Shift+Tab');
    await backTo(page, /^Procedures$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Save the library/);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const text = await readFile(await (await download).path(), 'utf8');
    const saved = JSON.parse(text) as { procedures: Record<string, { steps: { say: { en: string } }[] }> };
    expect(saved.procedures['merge-contacts']?.steps[1]?.say.en).toBe('Our own words.');

    const theirs = text.replace('Our own words.', 'Their own words.');
    await backTo(page, /^Paste the text instead/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Text of the procedure file/);
    await page.keyboard.insertText(theirs);
    await tabTo(page, /^Check the text/);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Review the changes' }).waitFor();
    await tabTo(page, /^What it changes/);
    await page.keyboard.press('Enter');
    await page.getByText('Their own words.').first().waitFor();
    await tabTo(page, /^Import what is checked/);
    await page.keyboard.press('Enter');
    await page.getByText('The library has been imported.').waitFor();
  });
});

describe('by keyboard alone, in Autotask', () => {
  /** Goes into the card by the shortcut, from wherever the focus is. */
  async function goToCard(page: Page): Promise<void> {
    await extension.pressShortcut();
    await expect.poll(() => readCardFocus(page)).toBeDefined();
  }

  /** Goes by the card's button to the control that is ringed, and presses a key there. */
  async function pressRinged(page: Page, name: string, key: string): Promise<void> {
    await waitForView(extension, ({ spotlight }) => spotlight !== null, name);
    await goToCard(page);
    await tabInCard(page, 'Go to it');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(name);
    await page.keyboard.press(key);
  }

  it('a guide is recorded, ended in the card, and followed to its end', async () => {
    const [OPTIONS, REQUEST] = ['Authentication Code Options', 'Request New QR Code'];
    const page = await extension.newAutotaskTab({
      shell: 'g2',
      dialog: 'same',
      to: '/Mvc/User/Preferences.mvc/Index',
    });
    const write = await openOptions(extension, '#/write');
    await write.getByRole('heading', { name: 'Write a guide' }).waitFor();
    await tabTo(write, /^Record$/);
    await write.keyboard.press('Enter');
    expect(await waitForSteps(extension, 0)).toBe(page);
    await page.bringToFront();
    await tabTo(page, new RegExp(`^${OPTIONS}$`));
    await page.keyboard.press('Enter');
    await waitForSteps(extension, 1);
    await tabTo(page, new RegExp(`^${REQUEST}$`));
    await page.keyboard.press(' ');
    await waitForSteps(extension, 2);

    await goToCard(page);
    await tabInCard(page, 'Finish');
    const opened = extension.context.waitForEvent('page');
    await page.keyboard.press('Enter');
    const editor = await opened;
    await editor.getByRole('link', { name: 'Follow and publish' }).waitFor();
    expect(await order(editor)).toEqual([`Click “${OPTIONS}”`, `Click “${REQUEST}”`]);

    await page.reload();
    await tabTo(editor, /^Follow and publish/);
    await editor.keyboard.press('Enter');
    await tabTo(editor, /^Follow it yourself/);
    await editor.keyboard.press('Enter');
    await page.bringToFront();
    await pressRinged(page, OPTIONS, ' ');
    await pressRinged(page, REQUEST, 'Enter');
    // It can't be taken back, so the card asks.
    await waitForCard(page, (card) => card?.buttons.includes('Yes') ?? false);
    await goToCard(page);
    await tabInCard(page, 'Yes');
    await page.keyboard.press('Enter');
    await waitForCard(page, (card) => card?.state === 'done');
  });
});

describe('by mouse', () => {
  it('a step is dragged to its place', async () => {
    const page = await openOptions(extension, '#/write/from-article');
    await pasteArticle(
      page,
      '<ol><li>Click <b>Save Now</b>.</li><li>Click <b>Go Back</b>.</li><li>Click <b>Close It</b>.</li></ol>',
    );
    await turnTo(page, 'Steps');
    const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('button');
    await steps.nth(0).dragTo(steps.nth(2));
    await expect.poll(() => order(page)).toEqual(['Click Go Back', 'Click Close It', 'Click Save Now']);
  });
});
