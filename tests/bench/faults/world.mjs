// @ts-check
// The browser in which the faults happen, and what the model knows of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { startPractice } from '../../../practice/server.mjs';
import { clearExtension } from '../../driver/clean-state.mjs';
import { launch } from '../../driver/launch.mjs';
import { openPopup } from '../../driver/popup.mjs';
import { makeDeveloperProfile } from '../../driver/profile.mjs';
import { watchErrors } from './errors.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */
/**
 * @typedef {object} Model What must be true of the run, by what was done so far.
 * @property {string | null} procedure The guide that was begun last and not ended; null: none.
 * @property {boolean} paused
 * @property {boolean} offered A link's offer waits for an answer.
 * @property {boolean} unsaved A write has failed: what is kept may be behind what is shown.
 * @property {boolean} shown Something was pointed at for the picker: the ring may be there from now on.
 * @property {boolean} picking "Point it out" was pressed and is not answered.
 */

const LANDING = '/Mvc/Framework/Navigation.mvc/Landing';
/** @returns {Model} */
const nothing = () => ({
  procedure: null,
  paused: false,
  offered: false,
  unsaved: false,
  shown: false,
  picking: false,
});

/** @param {{ browser: { path: string }, extension: string }} bench */
export async function openWorld({ browser, extension }) {
  const practice = await startPractice();
  const session = await launch({
    extension,
    browser,
    practicePort: practice.port,
    profileDir: makeDeveloperProfile(),
    // Playwright switches the back/forward cache off.
    options: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  });
  const { context, extensionId } = session;
  const ownBrowser = context.browser();
  if (!ownBrowser) throw new Error('This context has no browser of its own.');
  const protocol = await ownBrowser.newBrowserCDPSession();
  const errors = await watchErrors(context, protocol);
  /** @type {Page | undefined} */
  let side;

  const world = {
    context,
    extensionId,
    protocol,
    origin: practice.origin,
    worker: session.worker,
    takeErrors: errors.take,
    model: nothing(),
    /** The switches of the practice Autotask in this episode. @type {Record<string, string>} */
    variant: {},

    /** A page of the extension that has no script: it sees storage and tabs, and is never in anybody's way. */
    async side() {
      if (side && !side.isClosed()) return side;
      side = await context.newPage();
      // While the extension is being reloaded its pages can't be opened.
      for (let tries = 0; ; tries += 1) {
        try {
          await side.goto(`chrome-extension://${extensionId}/manifest.json`);
          return side;
        } catch (error) {
          if (tries > 100) throw error;
          await sleep(100);
        }
      }
    },
    /** Pages on Autotask, sign-in included, in the order in which they were opened. */
    autotaskPages: () =>
      context
        .pages()
        .filter((page) => page.url().startsWith(practice.origin) && !/\/practice(?!\w)/.test(page.url())),
    /** @param {string} [path] */
    async openAutotask(path = LANDING) {
      const page = await context.newPage();
      const choices = new URLSearchParams({ ...world.variant, to: path });
      await page.goto(`${practice.origin}/practice/set?${choices}`);
      return page;
    },
    /**
     * Opens the popup in a tab, presses one of its buttons and closes it.
     *
     * @param {RegExp[]} buttons pressed one after the other
     */
    async pressInPopup(...buttons) {
      const front = world.autotaskPages().at(-1);
      const popup = await openPopup(context, extensionId);
      for (const name of buttons)
        await popup.getByRole('button', { name }).first().click({ timeout: 10_000 });
      await popup.close();
      await front?.bringToFront();
    },
    /** Turns a link's offer down in the popup, if one still waits. */
    async dismissOffer() {
      const popup = await openPopup(context, extensionId);
      await popup.getByRole('heading', { level: 3 }).first().waitFor();
      const button = popup.getByRole('button', { name: 'Not now' });
      if (await button.isVisible()) await button.click();
      await popup.close();
    },
    /** @param {Record<string, string>} variant */
    async startAgain(variant) {
      await clearExtension({ context, extensionId });
      side = undefined;
      world.model = nothing();
      world.variant = variant;
      errors.take();
    },
    async close() {
      await session.close();
      await practice.close();
    },
  };
  return world;
}
