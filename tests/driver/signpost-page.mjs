// @ts-check
// Sees and uses the product in a page as a person does, by the contract of the built extension.
import { setTimeout as sleep } from 'node:timers/promises';
import { boxOf, centreOf, intersectionOf, nodeAt, readSteadily, viewOf } from './cdp.mjs';
import { attributesOf, descendantsOf, findOverlays, partsOf } from './overlay-tree.mjs';
import { readAloud } from './read-aloud.mjs';

/** @typedef {import('./cdp.mjs').Page} Page */
/** @typedef {import('./cdp.mjs').Box} Box */
/** @typedef {import('./cdp.mjs').CDPSession} CDPSession */
/** @typedef {import('./overlay-tree.mjs').Overlay} Overlay */
/**
 * @typedef {object} Card
 * @property {string} procedure
 * @property {string} step
 * @property {string} state `pointing`, `waiting`, `manual` or `done`.
 * @property {string} form `full`, `compact`, `pill` or `strip`.
 * @property {string} text What it says, without the words on its buttons.
 * @property {string[]} buttons The accessible names of its buttons, in order.
 * @property {Box} box
 */
/** @typedef {{ frameUrl: string, box: Box }} Spotlight */

/**
 * The card that the page shows, or null.
 *
 * @param {Page} page
 * @returns {Promise<Card | null>}
 */
export async function readCard(page) {
  if (page.eyes) return toCard(await page.eyes.readCard());
  const found = await readSteadily(page, async (session) =>
    findCardNodes(session, await findOverlays(session)),
  );
  return found?.card ?? null;
}

/**
 * Every spotlight that can be seen in the page, in any frame. The box is the part that shows: what a frame
 * or the window cuts off does not count, and a spotlight in a hidden frame is none.
 *
 * @param {Page} page
 * @returns {Promise<Spotlight[]>}
 */
export async function readSpotlights(page) {
  if (page.eyes) {
    const overlays = await page.eyes.readOverlays();
    return overlays.flatMap(({ frameUrl, parts }) =>
      parts.flatMap(({ part, inView: box }) => (part === 'spotlight' && box ? [{ frameUrl, box }] : [])),
    );
  }
  const spotlights = await readSteadily(page, async (session) =>
    findSpotlights(session, await findOverlays(session)),
  );
  return spotlights ?? [];
}

/**
 * The card and the spotlights of one moment: the page is searched once for both.
 *
 * @param {Page} page
 * @returns {Promise<{ card: Card | null, spotlights: Spotlight[] }>}
 */
export async function readCardAndSpotlights(page) {
  if (page.eyes) return { card: await readCard(page), spotlights: await readSpotlights(page) };
  const seen = await readSteadily(page, async (session) => {
    const overlays = await findOverlays(session);
    const found = await findCardNodes(session, overlays);
    return { card: found?.card ?? null, spotlights: await findSpotlights(session, overlays) };
  });
  return seen ?? { card: null, spotlights: [] };
}

/**
 * How many host elements stand in each frame that has any. At most one each, says the contract.
 *
 * @param {Page} page
 * @returns {Promise<{ frameUrl: string, top: boolean, count: number }[]>}
 */
export async function countHosts(page) {
  if (page.eyes) return page.eyes.countHosts();
  const overlays = (await readSteadily(page, findOverlays)) ?? [];
  /** @type {Map<string, { frameUrl: string, top: boolean, count: number }>} */
  const frames = new Map();
  for (const { owners, frameUrl } of overlays) {
    const frame = frames.get(owners.join()) ?? { frameUrl, top: owners.length === 0, count: 0 };
    frames.set(owners.join(), { ...frame, count: frame.count + 1 });
  }
  return [...frames.values()];
}

/**
 * Presses a button of the card with a real click of the mouse at its centre, and refuses when something
 * lies over it: a person could not press it either.
 *
 * @param {Page} page
 * @param {string | RegExp} name The button's accessible name.
 * @param {{ timeout?: number, double?: boolean }} [options] `double`: with a double click.
 */
export async function pressCard(page, name, { timeout = 5000, double = false } = {}) {
  /** @param {string} text */
  const fits = (text) => (typeof name === 'string' ? text === name : name.test(text));
  await waitForCard(page, (card) => card?.buttons.some(fits) ?? false, { timeout, what: `a button ${name}` });
  const point = page.eyes
    ? await page.eyes.findButton(fits)
    : await readSteadily(page, (session) => findButton(session, name, fits));
  if (point) await page.mouse.click(point.x, point.y, { clickCount: double ? 2 : 1 });
}

/**
 * Where the card's button can be pressed.
 *
 * @param {CDPSession} session
 * @param {string | RegExp} name
 * @param {(text: string) => boolean} fits
 */
async function findButton(session, name, fits) {
  const found = await findCardNodes(session, await findOverlays(session));
  const button = found?.buttons.find((each) => fits(each.name));
  const box = button && (await boxOf(session, button.backendNodeId));
  if (!button || !box) throw new Error(`The card's button ${name} went away before it could be pressed.`);
  const hit = await nodeAt(session, centreOf(box));
  const { node } = await session.send('DOM.describeNode', {
    backendNodeId: button.backendNodeId,
    depth: -1,
  });
  const own = [node, ...descendantsOf(node)].map(({ backendNodeId }) => backendNodeId);
  if (hit && own.includes(hit.backendNodeId)) return centreOf(box);
  throw new Error(`The card's button ${name} cannot be pressed: ${hit?.name ?? 'the edge'} lies over it.`);
}

/**
 * The names of the card's buttons that can't be seen whole: something else lies at their left or right end.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function listCutButtons(page) {
  const cut = await readSteadily(page, async (session) => {
    const found = await findCardNodes(session, await findOverlays(session));
    /** @type {string[]} */
    const names = [];
    for (const { name, backendNodeId } of found?.buttons ?? []) {
      const box = await boxOf(session, backendNodeId);
      if (!box) continue;
      const { node } = await session.send('DOM.describeNode', { backendNodeId, depth: -1 });
      const own = [node, ...descendantsOf(node)].map((each) => each.backendNodeId);
      const y = box.y + box.height / 2;
      for (const x of [box.x + 3, box.x + box.width - 3]) {
        const hit = await nodeAt(session, { x, y });
        if (!hit || !own.includes(hit.backendNodeId)) names.push(name);
      }
    }
    return names;
  });
  return cut ?? [];
}

/**
 * Waits until the card is as wanted. Null stands for no card at all, so its absence can be waited for too.
 *
 * @param {Page} page
 * @param {(card: Card | null) => boolean} [wanted]
 * @param {{ timeout?: number, what?: string }} [options] `what` says in the error what was waited for.
 * @returns {Promise<Card | null>}
 */
export async function waitForCard(page, wanted = Boolean, { timeout = 10_000, what } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const card = await readCard(page);
    if (wanted(card)) return card;
    if (Date.now() > deadline) {
      const seen = card ? JSON.stringify(card, null, 2) : 'no card';
      throw new Error(`Waited ${timeout} ms for ${what ?? `a card with ${wanted}`}. Last seen: ${seen}`);
    }
    await sleep(50);
  }
}

/**
 * The page of the browser that shows the card: a tab, or a pop-up window.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @returns {Promise<{ page: Page, card: Card } | null>}
 */
export async function findCard(context) {
  for (const page of context.pages().toReversed()) {
    const card = await readCard(page);
    if (card) return { page, card };
  }
  return null;
}

/**
 * @param {Awaited<ReturnType<import('./firefox/eyes.mjs').Eyes['readCard']>>} seen
 * @returns {Card | null}
 */
function toCard(seen) {
  if (!seen) return null;
  const { attributes, text, buttons, box } = seen;
  return { ...stateOf(attributes), text, buttons: buttons.map(({ name }) => name), box };
}

/** What the card says of itself in its attributes. @param {Record<string, string | undefined>} attributes */
function stateOf(attributes) {
  const {
    'data-procedure': procedure = '',
    'data-step': step = '',
    'data-state': state = '',
    'data-form': form = '',
  } = attributes;
  return { procedure, step, state, form };
}

/**
 * @param {CDPSession} session
 * @param {Overlay[]} overlays
 */
async function findCardNodes(session, overlays) {
  for (const overlay of overlays) {
    for (const node of partsOf(overlay, 'card')) {
      const box = await boxOf(session, node.backendNodeId);
      if (!box) continue;
      const { text, buttons } = await readAloud(session, node.backendNodeId);
      const names = buttons.map(({ name }) => name);
      return { card: { ...stateOf(attributesOf(node)), text, buttons: names, box }, buttons };
    }
  }
  return null;
}

/**
 * @param {CDPSession} session
 * @param {Overlay[]} overlays
 */
async function findSpotlights(session, overlays) {
  /** @type {Spotlight[]} */
  const seen = [];
  for (const overlay of overlays) {
    for (const { backendNodeId } of partsOf(overlay, 'spotlight')) {
      const frames = overlay.owners.map((owner) => boxOf(session, owner, 'content'));
      const boxes = await Promise.all([boxOf(session, backendNodeId), viewOf(session), ...frames]);
      const box = boxes.reduce(intersectionOf);
      if (box) seen.push({ frameUrl: overlay.frameUrl, box });
    }
  }
  return seen;
}
