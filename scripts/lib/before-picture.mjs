// @ts-check
// What is done in the browser before a picture of the README is taken.
import { writeFileSync } from 'node:fs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Page} Page */

/** A name for the button Authentication Code Options that Signpost doesn't know. */
const RENAMED = 'Sign-in Confirmation';

/**
 * The popup below the toolbar button, in its own size.
 *
 * @param {Awaited<ReturnType<typeof import('../../tests/driver/launch.mjs').launch>>} session
 * @param {{ search?: string, path: string, dark: boolean }} how
 */
export async function takePopup(session, { search, path, dark }) {
  const { openToolbarPopup } = await import('../../tests/driver/toolbar-popup.mjs');
  const popup = await openToolbarPopup(session);
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  await popup.send('Emulation.setEmulatedMedia', { features });
  await until(() => popup.evaluate(() => document.querySelector('h3') !== null));
  if (search) {
    await popup.evaluate(() => document.querySelector('input')?.focus());
    await popup.send('Input.insertText', { text: search });
    await until(() => popup.evaluate(() => document.querySelector('mark') !== null));
  }
  const { data } = await popup.send('Page.captureScreenshot');
  writeFileSync(path, Buffer.from(data, 'base64'));
  await popup.close();
}

/**
 * Waits until something is so. Throws when it isn't within ten seconds.
 *
 * @param {() => Promise<boolean>} isSo
 */
async function until(isSo) {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) if (Date.now() > deadline) throw new Error('The picture never looked as wanted.');
}

/** What was just done stands in the place of the step's number for less than this. */
const STILL_MS = 1200;

/** Where the card is, once it neither moves nor says anything else any more. @param {Page} page */
export async function restingCardBox(page) {
  const { readCard } = await import('../../tests/driver/signpost-page.mjs');
  let card = await readCard(page);
  let since = Date.now();
  await until(async () => {
    const last = JSON.stringify(card);
    card = await readCard(page);
    if (!card || JSON.stringify(card) !== last) since = Date.now();
    return Date.now() - since > STILL_MS;
  });
  return card?.box;
}

/** Presses a button of the card. @param {Page} page @param {string} name */
export async function press(page, name) {
  const { pressCard } = await import('../../tests/driver/signpost-page.mjs');
  await pressCard(page, name);
}

/** Autotask has another name for the button than any that Signpost knows. @param {Page} page */
export async function renameButton(page) {
  const label = page.getByText('Authentication Code Options', { exact: true }).last();
  await label.evaluate((each, name) => (each.textContent = name), RENAMED);
}

/** Shows Signpost where the button is. @param {Page} page */
export async function showIt(page) {
  const { pressCard, readSpotlights, waitForCard } = await import('../../tests/driver/signpost-page.mjs');
  await pressCard(page, 'Help me find it');
  await pressCard(page, 'Point it out');
  await waitForCard(page, (card) => card?.buttons.includes('Cancel') ?? false);
  await page.getByText(RENAMED, { exact: true }).click();
  await pressCard(page, 'Use it');
  await until(async () => (await readSpotlights(page)).length > 0);
}

/**
 * Does what the guide says, in whichever window, until the card is as wanted.
 *
 * @param {BrowserContext} context
 * @param {(card: import('../../tests/driver/signpost-page.mjs').Card | null) => boolean} wanted
 * @returns {Promise<Page>} the window with the card
 */
export async function walkTo(context, wanted) {
  const { followGuide } = await import('../../tests/driver/follow-guide.mjs');
  let last;
  for await (const { page } of followGuide(context, ({ card }) => wanted(card))) last = page;
  if (!last) throw new Error('There was no card.');
  return last;
}
