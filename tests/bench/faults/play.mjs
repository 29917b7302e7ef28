// @ts-check
// Plays episodes: a guide in some Autotask, and some twenty random events. Each episode has its own seed, so one can
// be replayed alone.
import { browserEvents, PLACES } from './events/browser.mjs';
import { PAGE_CHANGED } from './events/event.mjs';
import { personEvents } from './events/person.mjs';
import { storageEvents } from './events/storage.mjs';
import { workerEvents } from './events/worker.mjs';
import { pressCard } from '../../driver/signpost-page.mjs';
import { within } from './eventually.mjs';
import { listLeaks } from './leaks.mjs';
import { look } from './look.mjs';
import { createRandom } from './random.mjs';
import { settle } from './settle.mjs';

/** @typedef {import('./world.mjs').World} World */
/** @typedef {{ episode: number, round: number, trail: string[], what: string }} Fault */
/** @typedef {import('./events/event.mjs').Event} Event */

const ROUNDS_EACH = 20;
/** No event, and no look at what came of it, may take longer. */
const ROUND_MS = 30_000;
/** How many events of the way to a fault are told. */
const TRAIL = 8;

const VARIANTS = [
  { scroll: 'near' },
  { scroll: 'near', dialog: 'overlay', email: 'on' },
  { shell: 'g1', dialog: 'overlay' },
  { shell: 'g0', dialog: 'same', labels: 'old' },
  { dialog: 'popup', email: 'on' },
  { frameset: '1', scroll: 'near' },
  { windows: 'tab', merged: 'closes' },
  { churn: '1', scroll: 'near' },
  { sso: 'yes', scroll: 'near', prefs: 'top' },
];

/** @type {Event[]} */
const EVENTS = [...personEvents, ...browserEvents, ...workerEvents, ...storageEvents];
const begin = /** @type {Event} */ (personEvents.find(({ name }) => name === 'guide begun or switched'));

/**
 * @param {World} world
 * @param {object} options
 * @param {number} options.rounds
 * @param {number} options.seed
 * @param {number} options.first the episode to begin with
 * @param {string[]} options.without parts of the names of events that are left out
 * @param {(line: string) => void} options.say
 * @returns {Promise<{ rounds: number, byKind: Map<string, number>, faults: Fault[] }>}
 */
export async function play(world, { rounds, seed, first, without, say }) {
  /** @type {Map<string, number>} */
  const byKind = new Map();
  /** @type {Fault[]} */
  const faults = [];
  const events = EVENTS.filter(({ name }) => !without.some((part) => name.includes(part)));
  let played = 0;
  for (let episode = first; played < rounds; episode += 1) {
    const most = Math.min(ROUNDS_EACH, rounds - played);
    const { trail, found } = await playEpisode(world, events, { seed, episode, most, say });
    played += trail.length;
    for (const name of trail) byKind.set(name, (byKind.get(name) ?? 0) + 1);
    for (const what of found) {
      faults.push({ episode, round: trail.length, trail: trail.slice(-TRAIL), what });
      say(`FAULT in episode ${episode} after: ${trail.slice(-TRAIL).join(' → ')}\n      ${what}`);
    }
  }
  return { rounds: played, byKind, faults };
}

/**
 * Plays until something is wrong, or to the end.
 *
 * @param {World} world
 * @param {Event[]} events
 * @param {{ seed: number, episode: number, most: number, say: (line: string) => void }} options
 */
async function playEpisode(world, events, { seed, episode, most, say }) {
  const random = createRandom(seed * 100_003 + episode);
  await world.startAgain(random.pick(VARIANTS));
  await world.openAutotask(random.pick(PLACES));
  /** @type {string[]} */
  const trail = [];
  let { seen, faults } = await settle(world, null, PAGE_CHANGED);
  while (trail.length < most && faults.length === 0) {
    const now = seen;
    const possible = events.filter(({ can }) => can?.(world, now) ?? true);
    const event = trail.length === 0 ? begin : random.pickByWeight(possible);
    trail.push(event.name);
    const started = performance.now();
    try {
      const effect = await within(ROUND_MS, event.run(world, random, seen));
      ({ seen, faults } = await within(ROUND_MS, settle(world, seen, effect)));
    } catch (error) {
      faults = [`"${event.name}" failed: ${error instanceof Error ? error.message.split('\n')[0] : error}`];
    }
    faults.push(...world.takeErrors());
    say(`${episode}.${trail.length} ${event.name} (${Math.round(performance.now() - started)} ms)`);
  }
  return { trail, found: faults.length > 0 ? faults : await end(world) };
}

/**
 * Ends whatever runs, after which nothing may be left in any page.
 *
 * @param {World} world
 */
async function end(world) {
  const { model } = world;
  const { stored } = await look(world);
  if (stored.run?.status === 'running') await world.pressInPopup(/^Pause/);
  const { cards } = await look(world);
  if (stored.run?.status === 'finished' && cards[0]) await pressCard(cards[0].page, 'Done');
  if (model.offered) await world.dismissOffer();
  Object.assign(model, { procedure: null, paused: false, offered: false, picking: false });
  const { faults } = await settle(world, null, PAGE_CHANGED);
  return [...faults, ...(await listLeaks(world)), ...world.takeErrors()];
}
