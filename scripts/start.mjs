// @ts-check
// `npm start`: the product in a browser, on the practice Autotask, from nothing but Node, npm and git.
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { runMain, say } from './lib/plain.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await runMain(async () => {
  await ensureDependencies();
  const browser = await ensureBrowser();
  const extension = await ensureBuild();
  // Only now can anything be imported that stands on the dependencies.
  const { launch } = await import('../tests/driver/launch.mjs');
  const { startPractice } = await import('../practice/server.mjs');
  const headless = !hasDisplay() || process.argv.includes('--headless');
  const practice = await startPractice();
  say(
    `starting ${browser.name} ${browser.version} with the practice Autotask${headless ? ', without a window' : ''}`,
  );
  try {
    const session = await launch({ extension, browser, practicePort: practice.port, headless });
    try {
      await (headless ? play(session, practice.origin) : invite(session, practice.origin));
    } finally {
      await session.close();
    }
  } finally {
    await practice.close();
  }
});

/** @typedef {Awaited<ReturnType<typeof import('../tests/driver/launch.mjs').launch>>} Session */

/**
 * Without a display: plays the guide and leaves pictures of it.
 *
 * @param {Session} session
 * @param {string} origin
 */
async function play({ context, extensionId }, origin) {
  const { playDemo } = await import('./lib/demo.mjs');
  const { page } = await playDemo(context, { extensionId, startUrl: `${origin}/practice/set` });
  say(`played to the end. The pictures: ${page}`);
}

/**
 * With a display: opens the practice Autotask and leaves the rest to the person, until the browser is closed.
 *
 * @param {Session} session
 * @param {string} origin
 */
async function invite({ context }, origin) {
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = untilClosed(context);
  await page.goto(`${origin}/practice`);
  console.log(`
  1. In the browser that has opened, choose a practice Autotask (or keep the first) and open it.
  2. Press the Signpost icon in the toolbar; it may be behind the puzzle piece. Then press "Start guide".
  3. Follow the spotlight. To end, close the browser or press Ctrl+C here.
`);
  await closed;
}

/**
 * On macOS a browser lives on without any window, so the last window counts too.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
function untilClosed(context) {
  return new Promise((resolve) => {
    context.once('close', resolve);
    /** @param {import('playwright-core').Page} page */
    const watch = (page) => page.once('close', () => context.pages().length === 0 && resolve(undefined));
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}
