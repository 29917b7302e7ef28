// @ts-check
// What a person sees in the whole browser, and what is wrong with it.
import { countHosts, readCard, readSpotlights } from '../../driver/signpost-page.mjs';
import { whatIsAt } from '../../driver/what-is-at.mjs';
import { isRight } from './right.mjs';
import { readStored } from './stored.mjs';

/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('../../driver/cdp.mjs').Page} Page */
/** @typedef {import('./stored.mjs').Stored} Stored */
/**
 * @typedef {object} Look
 * @property {Stored} stored
 * @property {{ page: Page, card: import('../../driver/signpost-page.mjs').Card }[]} cards
 * @property {{ page: Page, box: import('../../driver/cdp.mjs').Box, on: string }[]} rings `on`: what stands there.
 * @property {number[]} hosts How many host elements each frame has that has any.
 * @property {boolean} work An Autotask page other than the sign-in page is open.
 */

const SYSTEM_PAGE = /Authentication\.mvc|SingleSignOn\.mvc|Authorization\.mvc/i;

/**
 * @param {World} world
 * @returns {Promise<Look>}
 */
export async function look(world) {
  const stored = await readStored(await world.side());
  /** @type {Look} */
  const seen = { stored, cards: [], rings: [], hosts: [], work: false };
  for (const page of world.autotaskPages()) {
    if (!SYSTEM_PAGE.test(page.url())) seen.work = true;
    const hosts = await countHosts(page);
    if (hosts.length === 0) continue;
    seen.hosts.push(...hosts.map(({ count }) => count));
    const card = await readCard(page);
    if (card) seen.cards.push({ page, card });
    for (const { box } of await readSpotlights(page))
      seen.rings.push({ page, box, on: await whatIsAt(page, box) });
  }
  return seen;
}

/**
 * The part of a look that a person would notice a change of.
 *
 * @param {Look} seen
 */
export function describeLook({ stored, cards, rings }) {
  // Help is offered when patience has run out, whatever else happens.
  const isPlain = (/** @type {string} */ name) => name !== 'Something’s wrong?';
  const card = cards.map(({ card: { procedure, step, state, buttons } }) =>
    [procedure, step, state, buttons.filter(isPlain).join('/')].join(' '),
  );
  const ring = rings.map(({ box: { x, y, width, height } }) =>
    [x, y, width, height].map(Math.round).join(' '),
  );
  return `run ${JSON.stringify(stored.run)}; card ${card.join(' and ') || 'none'}; ring ${ring.join(' and ') || 'none'}`;
}

/**
 * What is wrong with what can be seen, whatever has happened.
 *
 * @param {Look} seen
 * @param {import('./world.mjs').Model} model
 * @returns {string[]}
 */
export function listFaults({ stored, cards, rings, hosts, work }, model) {
  const faults = [];
  const card = cards[0]?.card;
  const active = model.procedure !== null && !model.paused;
  if (rings.length > 1) faults.push(`${rings.length} rings`);
  if (cards.length > 1) faults.push(`${cards.length} cards`);
  if (hosts.some((count) => count > 1)) faults.push('a frame with two hosts');
  if (rings.length > 0 && !card) faults.push('a ring without a card');
  if (rings.length > 0 && card && !['pointing', 'manual'].includes(card.state))
    faults.push(`a ring while the card is ${card.state}`);
  const wrong = card && !model.shown && rings.find(({ on }) => !isRight(card, on));
  if (wrong) faults.push(`at ${card.step} the ring is on ${wrong.on}`);
  if (card?.state === 'pointing' && rings.length === 0 && !card.buttons.some((name) => /scroll/i.test(name)))
    faults.push('a card that points, and no ring');
  if (active) {
    const { run } = stored;
    if (run?.procedure !== model.procedure || run.status === 'paused')
      faults.push(`the run is ${JSON.stringify(run)} instead of an active one of ${model.procedure}`);
    if (work && !card) faults.push('a guide runs and no card is there');
    // The card of a finished guide makes room for what a link offers.
    const mayBeOffer = model.offered && run?.status === 'finished';
    const isOther =
      card && (card.procedure !== model.procedure || (card.step !== run?.step && !model.unsaved));
    if (isOther && !mayBeOffer)
      faults.push(`the card is at ${card.procedure}/${card.step}, the run at ${run?.procedure}/${run?.step}`);
  } else if (!model.offered) {
    if (hosts.length > 0) faults.push(`no guide runs, and ${hosts.length} frames have a host`);
    if (model.procedure !== null && stored.run?.status !== 'paused')
      faults.push(`the run is ${JSON.stringify(stored.run)} instead of a paused one`);
  }
  return faults;
}
