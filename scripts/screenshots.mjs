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
/** @typedef {{ name: string, variant: string, dark?: boolean, wanted: (card: import('./lib/signpost-page.mjs').Card | null) => boolean }} Shot */

/** @type {Shot[]} */
const SHOTS = [
  {
    name: 'pointing',
    variant: 'shell=g2',
    wanted: (card) => card?.step === 'open-code-options' && card.state === 'pointing',
  },
  {
    name: 'pointing-dark',
    variant: 'shell=g2&theme=dark',
    dark: true,
    wanted: (card) => card?.step === 'open-code-options' && card.state === 'pointing',
  },
  {
    name: 'not-there',
    variant: `sso=yes&to=${PREFERENCES}`,
    wanted: (card) => card?.buttons.includes("It isn't there") ?? false,
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
async function take({ name, variant, dark = false, wanted }, browser, extension) {
  const { startPractice } = await import('../practice/server.mjs');
  const { launch } = await import('./lib/launch.mjs');
  const { openPopup, START_BUTTON } = await import('./lib/popup.mjs');
  const { waitForCard } = await import('./lib/signpost-page.mjs');
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
    const popup = await openPopup(session.context, session.extensionId);
    await popup.getByRole('button', { name: START_BUTTON }).first().click();
    await page.bringToFront();
    await walkTo(page, wanted);
    await waitForCard(page, wanted);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await popup.setViewportSize({ width: 400, height: 780 });
    await popup.reload();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    await popup.screenshot({ path: join(folder, `popup${dark ? '-dark' : ''}.png`) });
    say(`took ${name}`);
  } finally {
    await session.close();
    await practice.close();
  }
}

/**
 * Does what the spotlight points at until the card is as wanted.
 *
 * @param {import('playwright-core').Page} page
 * @param {Shot['wanted']} wanted
 */
async function walkTo(page, wanted) {
  const { readCard, readSpotlights, waitForCard } = await import('./lib/signpost-page.mjs');
  const { actOn } = await import('./lib/demo-hand.mjs');
  for (let step = 0; step < 8; step += 1) {
    const card = await waitForCard(page, (each) => wanted(each) || each?.state === 'pointing', {
      timeout: 15_000,
    });
    if (wanted(card)) return;
    const [spotlight] = await readSpotlights(page);
    if (spotlight) await actOn(page, spotlight.box);
    const before = card?.step;
    await waitForCard(page, (each) => each?.step !== before, { timeout: 15_000 });
  }
  throw new Error(`Never came to the wanted card: ${JSON.stringify(await readCard(page))}`);
}
