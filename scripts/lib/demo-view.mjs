// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { findCard, readSpotlights } from './signpost-page.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('./cdp.mjs').Page} Page */
/**
 * @typedef {object} View What a person sees of the guide, wherever in the browser it is.
 * @property {Page} page The tab or window with the card.
 * @property {import('./signpost-page.mjs').Card} card
 * @property {{ page: Page, box: import('./cdp.mjs').Box } | null} spotlight
 */

const SETTLE_TIMEOUT_MS = 20_000;
/** How long Autotask and the guide may take to answer a press. */
const PATIENCE_MS = 4000;

/**
 * Waits for a view that is as wanted and stands still: a spotlight may still be moving to its place.
 *
 * @param {BrowserContext} context
 * @param {(view: View) => boolean} wanted
 * @param {string} what What is waited for, for the error.
 * @returns {Promise<View>}
 */
export async function findSettledView(context, wanted, what) {
  const deadline = Date.now() + SETTLE_TIMEOUT_MS;
  let before = '';
  for (;;) {
    const view = await queryView(context);
    const now = view ? signatureOf(view) : '';
    if (view && now === before && wanted(view)) return view;
    if (Date.now() > deadline) {
      const seen = view
        ? `step "${view.card.step}" (${view.card.state}): ${view.card.text}`
        : 'no card anywhere';
      throw new Error(`waited ${SETTLE_TIMEOUT_MS / 1000} s for ${what}, and saw ${seen}`);
    }
    before = now;
    await sleep(250);
  }
}

/**
 * Whether the view becomes another one than this, within the time that an answer may take.
 *
 * @param {BrowserContext} context
 * @param {string} before A view's signature.
 */
export async function hasChanged(context, before) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const view = await queryView(context);
    if (view && signatureOf(view) !== before) return true;
    await sleep(100);
  }
  return false;
}

/**
 * What makes one view another: the step, its state, and where the spotlight is.
 *
 * @param {View} view
 */
export function signatureOf({ card, spotlight }) {
  const { x, y, width, height } = spotlight?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return [card.step, card.state, ...[x, y, width, height].map(Math.round)].join(' ');
}

/**
 * @param {BrowserContext} context
 * @returns {Promise<View | null>}
 */
async function queryView(context) {
  const found = await findCard(context);
  if (!found) return null;
  for (const page of [found.page, ...context.pages()]) {
    const [spotlight] = await readSpotlights(page);
    if (spotlight) return { ...found, spotlight: { page, box: spotlight.box } };
  }
  return { ...found, spotlight: null };
}
