import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { twoFactorFile } from '../fixtures/in-english';
import { findPoint } from '../driver/point.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { findTooWide, findViolationsIn, sendOf } from './steps/axe';
import { openOptions } from './steps/editor';
import { articleDraft, changedGuide, keepDrafts, triedDraft } from './steps/kept-drafts';

const extension = setUpExtension();

const library = {
  format: 1,
  kind: 'signpost-library',
  procedures: {
    'autotask-2fa': {
      ...twoFactorFile,
      title: 'A title of a very long name that has no end and goes on',
      steps: twoFactorFile.steps.map((step, at) => (at < 2 ? { ...step, say: `Other words ${at}.` } : step)),
    },
  },
};

/** Turns to a page of the options tab, and waits for what is on it. */
async function turn(page: Page, hash: string, sign: string): Promise<void> {
  await page.evaluate((next) => void (location.hash = next), hash);
  await page.locator(sign).first().waitFor();
}

/** Opens everything that can be unfolded. */
const unfold = (page: Page, within: string) =>
  page.locator(`${within} details`).evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });

/** Asks what Autotask's page shows, and comes back to the answer. */
async function lookAtAutotask(page: Page, section: string): Promise<void> {
  const pane = page.locator(`section[aria-labelledby=${section}]`);
  await page.bringToFront();
  await pane.locator('.actions button').first().click();
  await pane.locator('.went').waitFor();
  await page.bringToFront();
}

/** Brings the editor from state to state, in whatever language it speaks, and says which it is in. */
async function* eachState(page: Page): AsyncGenerator<string> {
  await turn(page, '#/write', '.entries');
  yield 'the list of drafts';
  await turn(page, '#/write/from-article', 'textarea');
  await page.locator('form button[type=submit]').first().click();
  await page.locator('[role=alert]').first().waitFor();
  yield 'an article to paste, of which nothing was pasted';
  await turn(page, '#/write/draft-a/article', '.sentences');
  await unfold(page, '.article-panes');
  await page.locator('.article-steps button').nth(1).hover();
  yield 'the article, with a sentence that is not understood';
  await turn(page, '#/write/draft-a/steps', '.step-form');
  yield 'a step as it is opened';
  await page.locator('.step-list ol button').nth(1).click();
  await unfold(page, '.step-form');
  await page.locator('[data-field=title] input').fill('x'.repeat(170));
  await page.locator('.field-count[data-over]').first().waitFor();
  yield 'a step with its control, its page and all else unfolded, and a title that is too long';
  await page.locator('.step-list ol button').nth(0).click();
  await page.locator('.finding[data-level=warning] button:last-of-type').first().click();
  await page.locator('.waive').waitFor();
  yield 'a warning that is about to be let stand';
  await turn(page, '#/write/draft-a/about', '.guide-form');
  await unfold(page, '.guide-form');
  await page.locator('textarea.code').fill('{');
  await page.locator('.guide-form details form button[type=submit]').click();
  await page.locator('[role=alert]').first().waitFor();
  yield 'about the guide, with a file that is none';
  await turn(page, '#/write/draft-a/publish', '.findings');
  await unfold(page, '.checked');
  yield 'the check, with what may stand, and why it can’t be published';
  await turn(page, '#/write/draft-a/article', '.sentences');
  await unfold(page, '.article-panes');
  await page.locator('.article-panes details textarea').first().fill('Saving\n\n1. Click A.\n2. Click B.\n');
  await page.locator('.article-panes details form button[type=submit]').first().click();
  await page.locator('.outcome').waitFor();
  yield 'an article that was pasted again, with the steps that this touches';
  const autotask = await extension.newAutotaskTab({ shell: 'g2', to: '/Mvc/AdministrationSetup/Landing' });
  await findPoint(autotask, { text: 'Features & Settings' });
  await turn(page, '#/write/draft-c/article', '.sentences');
  await lookAtAutotask(page, 'try-title');
  yield 'names that Autotask’s page has settled';
  await turn(page, '#/write/draft-c/publish', '.findings');
  await lookAtAutotask(page, 'here-title');
  yield 'what stands on Autotask’s page, and how each step went when it was followed';
  await autotask.close();
  await turn(page, '#/write/draft-b/publish', '.newer');
  await unfold(page, '.newer');
  await page.locator('.revisions button[aria-expanded]').first().click();
  await page.locator('.revisions .changes').first().waitFor();
  await page.locator('.revisions select').selectOption({ index: 1 });
  yield 'a newer version to compare, and the revisions';
  await turn(page, '#/content', '.import');
  const buffer = Buffer.from(JSON.stringify(library));
  await page
    .locator('.import input[type=file]')
    .setInputFiles({ name: 'signpost-library.json', mimeType: 'application/json', buffer });
  await page.locator('.review').waitFor();
  await unfold(page, '.review');
  await page.locator('.review .changes').first().waitFor();
  yield 'a library to look at before it is taken in, step by step';
}

/** The editor with its drafts, in a language. */
async function open(language: string): Promise<Page> {
  const settings = { version: 1, language };
  const drafts = { 'draft-a': articleDraft(), 'draft-b': changedGuide(), 'draft-c': triedDraft() };
  await keepDrafts(extension, drafts, { settings });
  return openOptions(extension, '#/write');
}

describe('the editor', () => {
  it('has nothing that axe objects to, in light, dark and forced colors', async () => {
    const page = await open('en');
    const send = await sendOf(page);
    for await (const state of eachState(page))
      expect([state, await findViolationsIn(send)]).toEqual([state, []]);
  }, 180_000);

  it('has nothing that axe objects to in German, as wide as it is at 400 percent', async () => {
    const page = await open('de');
    await page.setViewportSize({ width: 320, height: 256 });
    const send = await sendOf(page);
    for await (const state of eachState(page)) {
      expect([state, await findTooWide(send)]).toEqual([state, []]);
      expect([state, await findViolationsIn(send, ['light'])]).toEqual([state, []]);
    }
  }, 180_000);

  it('needs no scrolling sideways, however wide the window is', async () => {
    const page = await open('en');
    const send = await sendOf(page);
    for await (const state of eachState(page))
      for (const width of [800, 400, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([state, width, await findTooWide(send)]).toEqual([state, width, []]);
      }
  }, 180_000);
});
