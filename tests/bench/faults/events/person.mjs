// @ts-check
// What a person does with the guide: follows it, leaves it, begins another.
import { actOn, MAIN_BUTTON } from '../../../driver/hand.mjs';
import { pressCard } from '../../../driver/signpost-page.mjs';
import { isRunning, PAGE_CHANGED } from './event.mjs';

/** @typedef {import('./event.mjs').Event} Event */
/** @typedef {import('./event.mjs').Effect} Effect */
/** @typedef {import('../world.mjs').World} World */
/** @typedef {import('../look.mjs').Look} Look */

/** @type {Record<string, string>} */
export const GUIDES = {
  'autotask-2fa': 'Set up 2FA',
  'merge-contacts': 'Merge two contacts',
  'note-templates': 'Use a note template',
  'ticket-categories': 'Choose a ticket’s category',
};

const SHOW = 'Point it out';

/** @param {Look} seen @param {string | RegExp} name */
const hasButton = ({ cards: [first] }, name) =>
  first?.card.buttons.some((each) => (typeof name === 'string' ? each === name : name.test(each))) ?? false;

/**
 * An event that is a press on a button of the card.
 *
 * @param {string} name
 * @param {number} weight
 * @param {(world: World) => void} [then] How the model changes.
 * @param {boolean} [clears] Whether ticks may go.
 * @returns {Event}
 */
const press = (name, weight, then, clears = false) => ({
  name: `“${name}” pressed`,
  weight,
  can: (world, seen) => isRunning(world) && hasButton(seen, name),
  async run(world, _, { cards: [first] }) {
    if (first && (await pressIfThere(first.page, name))) then?.(world);
    return { ...PAGE_CHANGED, ...(clears ? { clears: first?.card.procedure ?? '' } : {}) };
  },
});

/** @type {Event[]} */
export const personEvents = [
  {
    name: 'guide followed',
    weight: 14,
    can: (world, { cards: [first] }) => isRunning(world) && first !== undefined,
    run: (world, _, seen) => answer(world, seen),
  },
  press('Back', 3, undefined, true),
  press('Skip this step', 3),
  press('Help me find it', 8),
  press('Use it', 8, ({ model }) => {
    model.picking = false;
  }),
  press('Close guide (pauses it)', 3, ({ model }) => {
    Object.assign(model, { paused: true, picking: false });
  }),
  press(SHOW, 12, ({ model }) => {
    model.picking = true;
  }),
  press('Cancel', 4, ({ model }) => {
    model.picking = false;
  }),
  {
    name: 'something pointed at for the picker',
    weight: 8,
    can: ({ model }, seen) => model.picking && seen.cards.length > 0,
    async run({ context, model }, random, { cards: [first] }) {
      const page = first?.page ?? context.pages()[0];
      const { width = 1280, height = 800 } = page?.viewportSize() ?? {};
      await page?.mouse.click(random.next() * width, random.next() * height);
      model.shown = true;
      return PAGE_CHANGED;
    },
  },
  press('Done', 8, ({ model }) => {
    model.procedure = null;
  }),
  {
    name: 'offer turned down',
    weight: 6,
    can: ({ model }, seen) => model.offered && hasButton(seen, 'Not now'),
    async run(world, _, { cards: [first] }) {
      if (first) await pressCard(first.page, 'Not now');
      world.model.offered = false;
      return PAGE_CHANGED;
    },
  },
  {
    name: 'offer taken up',
    weight: 6,
    can: ({ model }, seen) => model.offered && hasButton(seen, /^Start guide/),
    async run(world, _, { cards: [first] }) {
      if (first) await pressCard(first.page, /^Start guide/);
      const procedure = first?.card.procedure ?? '';
      Object.assign(world.model, { procedure, paused: false, offered: false, picking: false });
      return { ...PAGE_CHANGED, clears: procedure };
    },
  },
  {
    name: 'guide begun or switched',
    weight: 5,
    async run(world, random, { stored }) {
      const id = random.pick(Object.keys(GUIDES));
      const again = stored.run?.procedure === id && stored.run.status === 'finished';
      // Only a guide that is done once asks before it begins anew.
      const asks = again && id === 'autotask-2fa';
      const buttons = [new RegExp(`^(Start|Continue) guide: .*${GUIDES[id]}`)];
      await world.pressInPopup(...buttons, ...(asks ? [/^Start again$/] : []));
      Object.assign(world.model, { procedure: id, paused: false, picking: false });
      return { ...PAGE_CHANGED, ...(again ? { clears: id } : {}) };
    },
  },
  {
    name: 'guide started over',
    weight: 3,
    can: (world, { stored }) => isRunning(world) && stored.run?.status === 'running',
    async run(world) {
      await world.pressInPopup(/^Start over$/, /^Start again$/);
      world.model.picking = false;
      return { ...PAGE_CHANGED, clears: world.model.procedure ?? '' };
    },
  },
  {
    name: 'popup looked at',
    weight: 3,
    async run(world) {
      await world.pressInPopup();
      return PAGE_CHANGED;
    },
  },
];

/**
 * Presses a button of the card. A card that has found its control meanwhile may no longer have it, and then nothing
 * happens; a button that is there and can't be pressed is an error.
 *
 * @param {import('playwright-core').Page} page
 * @param {string | RegExp} name
 */
async function pressIfThere(page, name) {
  try {
    await pressCard(page, name);
    return true;
  } catch (error) {
    if (error instanceof Error && /^Waited|went away/.test(error.message)) return false;
    throw error;
  }
}

/**
 * Does what card and ring say.
 *
 * @param {World} world
 * @param {Look} seen
 * @returns {Promise<Effect>}
 */
export async function answer(world, { cards: [first], rings: [ring] }) {
  if (ring) await actOn(ring.page, ring.box);
  else if (first?.card.buttons.some((name) => MAIN_BUTTON.test(name)))
    await pressIfThere(first.page, MAIN_BUTTON);
  if (first?.card.state === 'done') world.model.procedure = null;
  return { ...PAGE_CHANGED, acted: true };
}
