// @ts-check
// The pictures of a guide's whole way: pasted, tried, followed as a draft, published, and taken in and followed by a colleague.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restingCardBox, walkTo } from './before-picture.mjs';
import { pasteInto } from './paste-into.mjs';
import { openForPictures } from './picture-browser.mjs';

/** Of our own wording, in the manner of a KB: where the last name ends, only Autotask's page knows. */
const ARTICLE = `<h1>Merging two organizations</h1>
<p>Two entries for one customer make reports wrong. This article shows where they can be merged.</p>
<ol>
  <li>In the menu on the left, click <b>Admin</b>.</li>
  <li>Choose the <b>Features &amp; Settings</b> tab.</li>
  <li>Under <b>Utilities</b>, click Organization Merge based on what you found. A new window opens.</li>
</ol>`;
const TITLE = 'Merging two organizations';

/** Small enough to be read when three stand in a row. */
const VIEW = { width: 900, height: 640 };
const ROOM = 64;
const AUTOTASK = 'shell=g2&nav=open';
const ADMIN = '/Mvc/AdministrationSetup/Landing';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {string} folder Where the pictures go.
 * @param {{ path: string }} browser
 * @param {string} extension
 * @returns {Promise<string[]>} What they are called.
 */
export async function takeJourney(folder, browser, extension) {
  /** @type {string[]} */
  const names = [];
  /** @param {Page} of @param {string} name */
  const save = async (of, name) => {
    names.push(`journey-${name}`);
    await of.screenshot({ path: join(folder, `journey-${name}.png`) });
  };
  const writer = await open(browser, extension);
  const colleague = await open(browser, extension);
  try {
    const options = await writer.openOptions('#/write/from-article');
    await options.getByLabel('The article').evaluate(pasteInto, ARTICLE);
    await scrollTo(options.getByRole('heading', { name: 'The article' }));
    await save(options, 'pasted');

    const admin = await writer.openAutotask(`&to=${ADMIN}`);
    await press(options, 'Try on Autotask');
    const tried = options.getByText(/becomes “Organization Merge”/);
    await tried.waitFor();
    await scrollTo(options.getByRole('heading', { name: 'Try the names on Autotask' }));
    await save(options, 'tried');
    await press(options, 'Use these names');
    await admin.close();

    await writer.openAutotask();
    await turnTo(options, 'Follow and publish');
    await press(options, 'Follow it yourself');
    const draft = await walkTo(writer.context, atMerge);
    await restingCardBox(draft);
    await save(draft, 'followed');
    await walkTo(writer.context, (card) => card?.state === 'done');

    await options.bringToFront();
    await options.getByLabel('What changed').fill('First version');
    await press(options, 'Publish');
    await options.getByText('Revision 1').waitFor();
    await scrollTo(options.getByRole('heading', { name: 'Follow it once' }));
    await save(options, 'published');

    await options.getByRole('link', { name: 'Procedures' }).click();
    const download = options.waitForEvent('download');
    await press(options, 'Save the library');
    const file = join(await mkdtemp(join(tmpdir(), 'signpost-journey-')), 'signpost-library.json');
    await (await download).saveAs(file);

    const theirs = await colleague.openOptions('#/content');
    await theirs.getByLabel('File (JSON)').setInputFiles(file);
    const take = theirs.getByRole('button', { name: 'Import what is checked' });
    await scrollTo(theirs.getByRole('heading', { name: 'Review the changes' }));
    await save(theirs, 'reviewed');
    await take.click();
    await colleague.openAutotask();
    await theirs.goto(`${colleague.origin}/popup.html`);
    await theirs.getByRole('button', { name: `Start guide: ${TITLE}` }).click();
    const shown = await walkTo(colleague.context, atMerge);
    await restingCardBox(shown);
    await save(shown, 'colleague');
    return names;
  } finally {
    await writer.close();
    await colleague.close();
  }
}

/** @param {import('../../tests/driver/signpost-page.mjs').Card | null} card */
const atMerge = (card) => card?.state === 'pointing' && /Organization Merge/.test(card.text);

/**
 * Waits for something, and has it near the top of the window, below what was just said there.
 *
 * @param {import('playwright-core').Locator} what
 */
async function scrollTo(what) {
  await what.waitFor();
  await what.evaluate((each, room) => window.scrollBy(0, each.getBoundingClientRect().top - room), ROOM);
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** @param {Page} page @param {string} view */
const turnTo = (page, view) =>
  page.getByRole('navigation', { name: 'Parts of the draft' }).getByRole('link', { name: view }).click();

/**
 * A profile of somebody's, and the ways to their pages.
 *
 * @param {{ path: string }} browser
 * @param {string} extension
 */
async function open(browser, extension) {
  const { session, openAutotask, close } = await openForPictures(browser, extension, {
    viewport: VIEW,
    acceptDownloads: true,
  });
  return {
    context: session.context,
    origin: session.origin,
    /** @param {string} hash */
    async openOptions(hash) {
      const page = await session.context.newPage();
      await page.goto(`${session.origin}/options.html${hash}`);
      return page;
    },
    /** @param {string} [more] */
    async openAutotask(more = '') {
      const page = await session.context.newPage();
      await openAutotask(page, `${AUTOTASK}${more}`);
      await page.getByText('Admin', { exact: true }).first().waitFor();
      return page;
    },
    close,
  };
}
