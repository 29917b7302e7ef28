// @ts-check
/** @typedef {import('../world.mjs').World} World */
/** @typedef {import('../look.mjs').Look} Look */
/** @typedef {import('../random.mjs').Random} Random */
/**
 * @typedef {object} Effect What an event may change. What it doesn't name, it may not change.
 * @property {boolean} [view] Ring and card may be others than before.
 * @property {boolean} [step] The run may be at another step. (Whose run it is, the model says.)
 * @property {boolean} [ticks] Steps may be ticked that were not.
 * @property {boolean} [acted] Something of Autotask was used, and the page may answer late.
 * @property {string} [clears] The procedure whose ticks may go.
 */
/**
 * @typedef {object} Event One thing that can happen to a guide.
 * @property {string} name
 * @property {number} weight How often it is chosen, relative to the others.
 * @property {(world: World, seen: Look) => boolean} [can] Whether it can happen now.
 * @property {(world: World, random: Random, seen: Look) => Promise<Effect>} run Does it, and says what it may change.
 */

/** The page may have become another one. @type {Effect} */
export const PAGE_CHANGED = { view: true, step: true, ticks: true };
/** Nothing of it is the guide's business. @type {Effect} */
export const UNSEEN = {};

/** @param {World} world */
export const isRunning = ({ model }) => model.procedure !== null && !model.paused;
