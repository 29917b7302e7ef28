// @ts-check
// `npm run screenshots`: the pictures of the README, taken of the built extension on the practice Autotask.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild } from './lib/build.mjs';
import { runMain, say } from './lib/plain.mjs';
import { root } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const folder = join(root, 'docs', 'images');
const VIEW = { width: 1280, height: 800 };
const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../tests/driver/signpost-page.mjs').Card | null} Shown */
/** @typedef {{ page: string, name: string, width: number, height: number, search?: string }} Extra */

/**
 * A guide in the practice Autotask, followed to the wanted card; then the extension's own pages, when asked for.
 *
 * @typedef {object} Shot
 * @property {string} [name] of the picture with the card; without it only the extras are taken
 * @property {RegExp} start the popup's button
 * @property {string} variant
 * @property {boolean} [dark]
 * @property {(card: Shown) => boolean} wanted
 * @property {(page: Page) => Promise<void>} [before] what is done to the page before the guide starts
 * @property {(page: Page) => Promise<unknown>} [after] what the person does at the wanted card, before the picture
 * @property {Extra[]} [extras]
 */

const RENAMED = 'Sign-in Confirmation';

const TWO_FACTOR = /^(Start|Continue) guide: .*2FA/;
const MERGE = /^(Start|Continue) guide: .*[Mm]erge/;

/** @param {Shown} card */
const atOptions = (card) => card?.step === 'open-code-options' && card.state === 'pointing';
/** @param {Shown} card */
const atSource = (card) => card?.step === 'choose-source' && card.buttons.includes('I did it');

const POPUP = { page: 'popup.html', name: 'popup', width: 400, height: 600 };
const KB_CHECK = { page: 'options.html#/kb-check', name: 'kb-check', width: 1280, height: 800 };
const ARTICLE = { page: 'options.html#/article/merge-contacts', name: 'article', width: 1280, height: 800 };

/** @type {Shot[]} */
const SHOTS = [
  {
    name: 'pointing',
    start: TWO_FACTOR,
    variant: 'shell=g2',
    wanted: atOptions,
    extras: [POPUP, { ...POPUP, name: 'popup-search', search: 'ticket' }, KB_CHECK],
  },
  {
    name: 'pointing-dark',
    start: TWO_FACTOR,
    variant: 'shell=g2&theme=dark',
    dark: true,
    wanted: atOptions,
    extras: [{ ...POPUP, name: 'popup-dark' }],
  },
  {
    name: 'not-there',
    start: TWO_FACTOR,
    variant: `sso=yes&to=${PREFERENCES}`,
    wanted: (card) => card?.buttons.includes('Help me find it') ?? false,
  },
  {
    name: 'shown',
    start: TWO_FACTOR,
    variant: `scroll=near&to=${PREFERENCES}`,
    before: renameButton,
    wanted: (card) => card?.buttons.includes('Help me find it') ?? false,
    after: showIt,
  },
  {
    name: 'second-window',
    start: MERGE,
    variant: 'shell=g2&nav=open',
    wanted: atSource,
    extras: [ARTICLE],
  },
];

await runMain(async () => {
  await ensureDependencies();
  const browser = await ensureBrowser();
  const extension = await ensureBuild();
  mkdirSync(folder, { recursive: true });
  for (const shot of SHOTS) await take(shot, browser, extension);
});

/**
 * @param {Shot} shot
 * @param {{ path: string }} browser
 * @param {string} extension
 */
async function take(
  { name, start, variant, dark = false, before, wanted, after, extras = [] },
  browser,
  extension,
) {
  const { startPractice } = await import('../practice/server.mjs');
  const { launch } = await import('../tests/driver/launch.mjs');
  const { openPopup } = await import('../tests/driver/popup.mjs');
  const practice = await startPractice();
  const session = await launch({
    extension,
    browser,
    practicePort: practice.port,
    options: { viewport: VIEW, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' },
  });
  try {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(`${practice.origin}/practice/set?${variant}`);
    await before?.(page);
    const popup = await openPopup(session.context, session.extensionId);
    await popup.getByRole('button', { name: start }).first().click();
    await page.bringToFront();
    const shown = await walkTo(session.context, wanted);
    await after?.(shown);
    await shown.screenshot({ path: join(folder, `${name}.png`) });
    for (const { page: path, name: extra, width, height, search } of extras) {
      await popup.setViewportSize({ width, height });
      await popup.goto(`chrome-extension://${session.extensionId}/${path}`);
      await popup.getByRole('heading', { level: 2 }).first().waitFor();
      if (search) await popup.getByRole('searchbox').fill(search);
      await popup.screenshot({ path: join(folder, `${extra}.png`) });
    }
    say(`took ${[name, ...extras.map((each) => each.name)].join(', ')}`);
  } finally {
    await session.close();
    await practice.close();
  }
}

/** Autotask has another name for the button than any that Signpost knows. @param {Page} page */
async function renameButton(page) {
  const label = page.getByText('Authentication Code Options', { exact: true }).last();
  await label.evaluate((each, name) => (each.textContent = name), RENAMED);
}

/** Shows Signpost where the button is. @param {Page} page */
async function showIt(page) {
  const { pressCard, readSpotlights, waitForCard } = await import('../tests/driver/signpost-page.mjs');
  await pressCard(page, 'Help me find it');
  await pressCard(page, 'Point it out');
  await waitForCard(page, (card) => card?.buttons.includes('Cancel') ?? false);
  await page.getByText(RENAMED, { exact: true }).click();
  await pressCard(page, 'Use it');
  while ((await readSpotlights(page)).length === 0);
}

/**
 * Does what the guide says, in whichever window, until the card is as wanted.
 *
 * @param {BrowserContext} context
 * @param {Shot['wanted']} wanted
 * @returns {Promise<Page>} the window with the card
 */
async function walkTo(context, wanted) {
  const { followGuide } = await import('../tests/driver/follow-guide.mjs');
  let last;
  for await (const { page } of followGuide(context, ({ card }) => wanted(card))) last = page;
  if (!last) throw new Error('There was no card.');
  return last;
}
