import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { findTooWide, findViolationsIn, sendOf } from './steps/axe';
import { openOptions, pasteArticle, turnTo } from './steps/editor';

const extension = setUpExtension();

const ARTICLE = `<h1>Merging contacts of a very long name that has no end and goes on</h1>
<p>You need Admin permission for this.</p>
<ol>
  <li>In the menu on the left, click <b>Admin</b>.</li>
  <li>Click <b>Contact Merge</b>. A new window opens.</li>
  <li>Check <b>Delete source contact</b>.</li>
  <li>Click <b>Merge</b>. This can’t be undone!</li>
</ol>
<h2>Related Articles</h2>
<ul><li><a href="https://kb.example/one">Ticket Categories and How to Use Them</a></li></ul>`;

/** Brings the editor from state to state, and says which it is in. */
async function* eachState(page: Page): AsyncGenerator<string> {
  await pasteArticle(page, ARTICLE);
  await page.getByRole('combobox', { name: 'What becomes of sentence 2' }).selectOption('Not understood');
  await page.getByText('One isn’t understood yet.').waitFor();
  await page.locator('.article-steps button').nth(1).hover();
  yield 'the article, with a sentence that is not understood';
  await turnTo(page, 'Steps');
  await page.locator('.step-form details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  await page.getByLabel('Title', { exact: true }).fill('x'.repeat(170));
  await page.getByText('170 of 160: too long').waitFor();
  yield 'a step with everything unfolded, and a title that is too long';
  await turnTo(page, 'About the guide');
  await page.getByText('The guide as a file (JSON)').click();
  yield 'about the guide, with the file';
  await turnTo(page, 'Follow and publish');
  await page.getByRole('heading', { name: 'Follow it once' }).waitFor();
  yield 'what is still to be followed';
}

describe('the editor', () => {
  it('has nothing that axe objects to, in light, dark and forced colors', async () => {
    const page = await openOptions(extension, '#/write/from-article');
    const send = await sendOf(page);
    for await (const state of eachState(page))
      expect([state, await findViolationsIn(send)]).toEqual([state, []]);
  });

  it.each([1280, 800, 400, 320])('needs no scrolling sideways at %d px', async (width) => {
    const page = await openOptions(extension, '#/write/from-article');
    await page.setViewportSize({ width, height: 800 });
    const send = await sendOf(page);
    for await (const state of eachState(page)) expect([state, await findTooWide(send)]).toEqual([state, []]);
  });
});
