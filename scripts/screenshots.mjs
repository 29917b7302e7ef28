// @ts-check
// `npm run screenshots`: the pictures of the README, taken of the built extension on the practice Autotask.
// `npm run screenshots -- journey` takes only those whose name begins so.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { press, renameButton, restingCardBox, showIt, takePopup, walkTo } from './lib/before-picture.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild } from './lib/build.mjs';
import { runMain, say } from './lib/plain.mjs';
import { root } from './lib/run.mjs';
import { takeJourney } from './lib/journey-pictures.mjs';
import { openForPictures } from './lib/picture-browser.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { takeWriting } from './lib/writing-pictures.mjs';

const folder = join(root, 'docs', 'images');
const VIEW = { width: 1280, height: 800 };
const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../tests/driver/signpost-page.mjs').Card | null} Shown */
/** @typedef {{ page: string, name: string, width: number, height: number }} OwnPage One of the extension's own pages. */
/** @typedef {{ popup: true, name: string, search?: string }} ToolbarPopup The popup as the browser opens it. */

/**
 * A guide in the practice Autotask, followed to the wanted card; then the extension's own pages, when asked for.
 *
 * @typedef {object} Shot
 * @property {string} [name] of the picture with the card; without it only the extras are taken
 * @property {RegExp} start the popup's button
 * @property {string} variant
 * @property {boolean} [dark]
 * @property {{ width: number, height: number }} [view] of the window; a usual one without it
 * @property {boolean} [onlyCard] The picture has the card and nothing else.
 * @property {(card: Shown) => boolean} wanted
 * @property {(page: Page) => Promise<void>} [before] what is done to the page before the guide starts
 * @property {(page: Page) => Promise<unknown>} [after] what the person does at the wanted card, before the picture
 * @property {(OwnPage | ToolbarPopup)[]} [extras]
 */

const NEAR = `scroll=near&to=${PREFERENCES}`;

const TWO_FACTOR = /^(Start|Continue) guide: .*2FA/;
const MERGE = /^(Start|Continue) guide: .*[Mm]erge/;

/** @param {Shown} card */
const atOptions = (card) => card?.step === 'open-code-options' && card.state === 'pointing';
/** @param {Shown} card */
const atSource = (card) => card?.step === 'choose-source' && card.buttons.includes('I did it');

const KB_CHECK = { page: 'options.html#/kb-check', name: 'kb-check', width: 1280, height: 800 };
const ARTICLE = { page: 'options.html#/article/merge-contacts', name: 'article', width: 1280, height: 800 };

/** @type {Shot[]} */
const SHOTS = [
  {
    name: 'pointing',
    start: TWO_FACTOR,
    variant: 'shell=g2',
    wanted: atOptions,
    extras: [{ popup: true, name: 'popup' }, KB_CHECK],
  },
  {
    name: 'pointing-dark',
    start: TWO_FACTOR,
    variant: 'shell=g2&theme=dark',
    dark: true,
    wanted: atOptions,
    extras: [{ popup: true, name: 'popup-dark' }],
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
  {
    name: 'card-full',
    start: TWO_FACTOR,
    variant: NEAR,
    wanted: atOptions,
    onlyCard: true,
    extras: [{ popup: true, name: 'popup-search', search: 'ticket' }],
  },
  {
    name: 'card-compact',
    start: TWO_FACTOR,
    variant: NEAR,
    view: { width: 640, height: 400 },
    wanted: atOptions,
    onlyCard: true,
  },
  {
    name: 'card-strip',
    start: TWO_FACTOR,
    variant: NEAR,
    view: { width: 320, height: 256 },
    wanted: atOptions,
    onlyCard: true,
  },
  {
    name: 'card-pill',
    start: TWO_FACTOR,
    variant: NEAR,
    wanted: atOptions,
    after: (page) => press(page, 'Minimize'),
    onlyCard: true,
  },
  {
    name: 'card-end',
    start: TWO_FACTOR,
    variant: `dialog=overlay&${NEAR}`,
    wanted: (card) => card?.state === 'done',
    onlyCard: true,
  },
];

await runMain(async () => {
  await ensureDependencies();
  const browser = await ensureBrowser();
  const extension = await ensureBuild();
  mkdirSync(folder, { recursive: true });
  const [only = ''] = process.argv.slice(2);
  for (const shot of SHOTS) if (shot.name?.startsWith(only)) await take(shot, browser, extension);
  for (const [name, takeAll] of /** @type {const} */ ([
    ['write', takeWriting],
    ['journey', takeJourney],
  ]))
    if (name.startsWith(only)) say(`took ${(await takeAll(folder, browser, extension)).join(', ')}`);
});

/**
 * @param {Shot} shot
 * @param {{ path: string }} browser
 * @param {string} extension
 */
async function take(
  { name, start, variant, dark = false, view = VIEW, onlyCard = false, before, wanted, after, extras = [] },
  browser,
  extension,
) {
  const { openPopup } = await import('../tests/driver/popup.mjs');
  const { session, openAutotask, close } = await openForPictures(browser, extension, {
    viewport: view,
    colorScheme: dark ? 'dark' : 'light',
  });
  try {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await openAutotask(page, variant);
    await before?.(page);
    const popup = await openPopup(session.context, session.extensionId);
    await popup.getByRole('button', { name: start }).first().click();
    await page.bringToFront();
    const shown = await walkTo(session.context, wanted);
    await after?.(shown);
    const box = await restingCardBox(shown);
    const clip = onlyCard ? box : undefined;
    await shown.screenshot({ path: join(folder, `${name}.png`), ...(clip && { clip }) });
    for (const extra of extras) {
      const path = join(folder, `${extra.name}.png`);
      if ('popup' in extra) {
        await shown.bringToFront();
        await takePopup(session, { ...extra, path, dark });
        continue;
      }
      const { width, height } = extra;
      await popup.setViewportSize({ width, height });
      await popup.goto(`chrome-extension://${session.extensionId}/${extra.page}`);
      await popup.getByRole('heading', { level: 2 }).first().waitFor();
      await popup.screenshot({ path });
    }
    say(`took ${[name, ...extras.map((each) => each.name)].join(', ')}`);
  } finally {
    await close();
  }
}
