// @ts-check
// The pictures of how a guide is written: from an article, by doing it, and how it is followed and published.
import { join } from 'node:path';
import { restingCardBox } from './before-picture.mjs';
import { pasteInto } from './paste-into.mjs';
import { openForPictures } from './picture-browser.mjs';

/** Of our own wording, in the manner of a KB. */
const ARTICLE = `<h1>Finding Contact Merge</h1>
<p>Two contacts for one person make reports wrong. This article shows where they can be merged.</p>
<ol>
  <li>In the menu on the left, click <b>Admin</b>.</li>
  <li>Choose the <b>Features &amp; Settings</b> tab.</li>
  <li>Under <b>Organizations &amp; Contacts</b>, click <b>Contact Merge</b>. A new window opens.</li>
</ol>
<p>Be careful: a merge can’t be undone.</p>`;

const VIEW = { width: 1280, height: 800 };

/**
 * @param {string} folder Where the pictures go.
 * @param {{ path: string }} browser
 * @param {string} extension
 * @returns {Promise<string[]>} What they are called.
 */
export async function takeWriting(folder, browser, extension) {
  const { waitForCard } = await import('../../tests/driver/signpost-page.mjs');
  const { session, openAutotask, close } = await openForPictures(browser, extension, { viewport: VIEW });
  try {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await openAutotask(page, 'shell=g2&nav=open');
    const options = await session.context.newPage();
    const open = (/** @type {string} */ hash) =>
      options.goto(`chrome-extension://${session.extensionId}/options.html${hash}`);
    const save = (/** @type {Page} */ of, /** @type {string} */ name) =>
      of.screenshot({ path: join(folder, `${name}.png`) });

    await open('#/write/from-article');
    await options.getByLabel('The article').evaluate(pasteInto, ARTICLE);
    await options.getByRole('heading', { name: 'The article' }).waitFor();
    await save(options, 'write-article');
    const parts = options.getByRole('navigation', { name: 'Parts of the draft' });
    await parts.getByRole('link', { name: 'Steps' }).click();
    await options
      .getByRole('button', { name: /Contact Merge/ })
      .first()
      .click();
    await save(options, 'write-steps');

    await open('#/write');
    await options.getByRole('button', { name: 'Record', exact: true }).click();
    await waitForCard(page, (card) => card?.buttons.includes('Point only') ?? false);
    await page.bringToFront();
    await page.getByText('Admin', { exact: true }).first().click();
    await waitForCard(page, (card) => /1 step/.test(card?.text ?? ''));
    const features = page
      .frames()
      .map((frame) => frame.getByText('Features & Settings', { exact: true }).first());
    for (const each of features) if (await each.isVisible()) await each.click();
    await waitForCard(page, (card) => /2 steps/.test(card?.text ?? ''));
    await restingCardBox(page);
    await save(page, 'recording');
    return ['write-article', 'write-steps', 'recording'];
  } finally {
    await close();
  }
}

/** @typedef {import('playwright-core').Page} Page */
