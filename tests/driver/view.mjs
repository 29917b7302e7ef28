// @ts-check
// What a person sees of a guide in the whole browser: the card, and the spotlight wherever it is.
import { setTimeout as sleep } from 'node:timers/promises';
import { findCard, readSpotlights } from './signpost-page.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('./cdp.mjs').Page} Page */
/**
 * @typedef {object} View
 * @property {Page} page The tab or window with the card.
 * @property {import('./signpost-page.mjs').Card} card
 * @property {{ page: Page, box: import('./cdp.mjs').Box } | null} spotlight
 */

/**
 * The view, or null while there is no card anywhere.
 *
 * @param {BrowserContext} context
 * @returns {Promise<View | null>}
 */
export async function queryView(context) {
  const found = await findCard(context);
  if (!found) return null;
  for (const page of [found.page, ...context.pages()]) {
    const [spotlight] = await readSpotlights(page);
    if (spotlight) return { ...found, spotlight: { page, box: spotlight.box } };
  }
  return { ...found, spotlight: null };
}

/**
 * Waits for a view that is as wanted and has come to rest (twice the same): a spotlight may still be moving.
 *
 * @param {BrowserContext} context
 * @param {(view: View) => boolean} wanted
 * @param {string} what What is waited for, for the error.
 * @param {number} [timeout] in milliseconds
 * @returns {Promise<View>}
 */
export async function findView(context, wanted, what, timeout = 15_000) {
  const deadline = Date.now() + timeout;
  let before = '';
  for (;;) {
    const view = await queryView(context);
    const now = view ? signatureOf(view) : '';
    if (view && now === before && wanted(view)) return view;
    if (Date.now() > deadline) {
      const seen = view
        ? JSON.stringify({ card: view.card, spotlight: view.spotlight?.box })
        : 'no card anywhere';
      throw new Error(`Waited ${timeout} ms for ${what}. Last seen: ${seen}`);
    }
    before = now;
    await sleep(50);
  }
}

/**
 * What makes one view another: the step, its state, its buttons, and where the spotlight is.
 *
 * @param {View} view
 */
export function signatureOf({ card, spotlight }) {
  const { x, y, width, height } = spotlight?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return [card.step, card.state, ...[x, y, width, height].map(Math.round), card.buttons.join('/')].join(' ');
}

/**
 * Whether the card asks for something that a person can do now, or has come to the end.
 *
 * @param {View} view
 */
export function isAnswerable({ card, spotlight }) {
  return (
    card.state === 'done' || card.state === 'manual' || (card.state === 'pointing' && spotlight !== null)
  );
}
