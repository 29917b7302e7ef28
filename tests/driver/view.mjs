// @ts-check
// What a person sees of a guide in the whole browser: the card, and the spotlight wherever it is.
import { setTimeout as sleep } from 'node:timers/promises';
import { readCardAndSpotlights, readSpotlights } from './signpost-page.mjs';

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
  /** @type {Map<Page, Awaited<ReturnType<typeof readCardAndSpotlights>>>} */
  const seen = new Map();
  for (const page of context.pages().toReversed()) {
    const { card, spotlights } = await readCardAndSpotlights(page);
    seen.set(page, { card, spotlights });
    if (!card) continue;
    for (const each of [page, ...context.pages()]) {
      const [spotlight] = seen.get(each)?.spotlights ?? (await readSpotlights(each));
      if (spotlight) return { page, card, spotlight: { page: each, box: spotlight.box } };
    }
    return { page, card, spotlight: null };
  }
  return null;
}

/**
 * Waits for a view that is as wanted and has come to rest (twice the same): a spotlight may still be moving.
 *
 * @template [Asked=undefined]
 * @param {BrowserContext} context
 * @param {(view: View) => boolean} wanted
 * @param {string} what What is waited for, for the error.
 * @param {number} [timeout] in milliseconds
 * @param {(view: View) => Promise<Asked>} [ask] What else is asked about the view, between the two looks that saw the same.
 * @returns {Promise<View & { asked: Asked | undefined }>}
 */
export async function findView(context, wanted, what, timeout = 15_000, ask) {
  const deadline = Date.now() + timeout;
  /** @type {{ signature: string, asked: Asked | undefined }} */
  let before = { signature: '', asked: undefined };
  for (;;) {
    const view = await queryView(context);
    const signature = view && wanted(view) ? signatureOf(view) : '';
    if (view && signature && signature === before.signature) return { ...view, asked: before.asked };
    if (Date.now() > deadline) {
      const seen = view
        ? JSON.stringify({ card: view.card, spotlight: view.spotlight?.box })
        : 'no card anywhere';
      throw new Error(`Waited ${timeout} ms for ${what}. Last seen: ${seen}`);
    }
    before = { signature, asked: view && signature && ask ? await ask(view) : undefined };
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
