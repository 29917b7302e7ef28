// @ts-check
// What happens in the browser around the guide: tabs, windows and frames come, go and are looked at again.
import { eventually } from '../eventually.mjs';
import { isRunning, PAGE_CHANGED } from './event.mjs';
import { GUIDES } from './person.mjs';

/** @typedef {import('./event.mjs').Event} Event */
/** @typedef {import('../world.mjs').World} World */
/** @typedef {import('playwright-core').Page} Page */

/** Where the guides' steps are. */
export const PLACES = [
  '/Mvc/Framework/Navigation.mvc/Landing',
  '/Mvc/User/Preferences.mvc/Index',
  '/Mvc/CRM/ContactMerge.mvc',
];
const MOST_TABS = 4;

/** @param {World} world */
const hasTab = (world) => world.autotaskPages().length > 0;
/** @param {World} world */
const hasTabs = (world) => world.autotaskPages().length > 1;
/** @param {World} world */
const hasRoom = (world) => world.autotaskPages().length < MOST_TABS;

/** @type {Event[]} */
export const browserEvents = [
  {
    name: 'tab reloaded',
    weight: 5,
    can: hasTab,
    async run(world, random) {
      await random.pick(world.autotaskPages()).reload();
      return PAGE_CHANGED;
    },
  },
  {
    name: 'frame reloaded',
    weight: 5,
    can: (world) => world.autotaskPages().some((page) => page.frames().length > 1),
    async run(world, random) {
      const pages = world.autotaskPages().filter((page) => page.frames().length > 1);
      const frame = random.pick(random.pick(pages).frames().slice(1));
      // A frame that goes away at the question was reloaded as well.
      await frame.evaluate(() => location.reload()).catch(() => undefined);
      return PAGE_CHANGED;
    },
  },
  {
    name: 'tab opened',
    weight: 4,
    can: hasRoom,
    async run(world, random) {
      await (await world.openAutotask(random.pick(PLACES))).bringToFront();
      return PAGE_CHANGED;
    },
  },
  {
    name: 'tab closed',
    weight: 4,
    can: hasTabs,
    async run(world, random) {
      await random.pick(world.autotaskPages()).close();
      await world.autotaskPages().at(-1)?.bringToFront();
      return PAGE_CHANGED;
    },
  },
  {
    name: 'blank spot pressed',
    weight: 5,
    can: (world) => hasTab(world) && !world.model.picking,
    async run(world, random) {
      const page = random.pick(world.autotaskPages());
      await page.bringToFront();
      await page.evaluate(listenOnce);
      const { height = 800 } = page.viewportSize() ?? {};
      await page.mouse.click(2, height - 2);
      // What leads to another page takes the answer along.
      const hasHeard = await page.evaluate(isHeard).catch(() => true);
      if (!hasHeard) throw new Error('the press did not reach the page');
      return PAGE_CHANGED;
    },
  },
  {
    name: 'other tab looked at',
    weight: 4,
    can: hasTabs,
    async run(world, random) {
      await random.pick(world.autotaskPages()).bringToFront();
      return PAGE_CHANGED;
    },
  },
  {
    name: 'window opened',
    weight: 3,
    can: hasRoom,
    async run(world, random) {
      const url = `${world.origin}${random.pick(PLACES)}`;
      const before = world.autotaskPages().length;
      await world.protocol.send('Target.createTarget', { url, newWindow: true });
      await eventually('the window', () => world.autotaskPages().length > before);
      await world.autotaskPages().at(-1)?.waitForLoadState();
      return PAGE_CHANGED;
    },
  },
  {
    name: 'pop-up opened by the page',
    weight: 3,
    can: (world) => hasTab(world) && hasRoom(world),
    async run(world, random) {
      const opener = random.pick(world.autotaskPages());
      const opening = world.context.waitForEvent('page');
      await opener.evaluate(
        (path) => void open(path, '_blank', 'popup,width=900,height=700'),
        PLACES[1] ?? '',
      );
      await (await opening).waitForLoadState();
      return PAGE_CHANGED;
    },
  },
  {
    name: 'left and come back (back/forward cache)',
    weight: 4,
    can: hasTab,
    async run(world, random) {
      const page = random.pick(world.autotaskPages());
      const here = page.url();
      await page.goto(`${world.origin}/practice`);
      await page.evaluate(() => history.back()).catch(() => undefined);
      const isBack = () => page.evaluate(() => location.href).catch(() => '');
      await eventually('the page left before', async () => (await isBack()) === here);
      return PAGE_CHANGED;
    },
  },
  {
    name: 'tab discarded and looked at again',
    weight: 2,
    can: hasTabs,
    async run(world) {
      const [first, second] = world.autotaskPages();
      await second?.bringToFront();
      if (first) await discard(world, first);
      return PAGE_CHANGED;
    },
  },
  {
    name: 'link to a guide opened',
    weight: 4,
    can: (world) => hasRoom(world) && !world.model.picking,
    async run(world, random) {
      const page = await world.openAutotask(PLACES[0]);
      await page.goto('about:blank');
      await page.goto(`${world.origin}${PLACES[0]}#signpost=${random.pick(Object.keys(GUIDES))}`);
      if (random.next() < 0.5 && world.autotaskPages().length > 1) await page.close();
      else world.model.offered = true;
      // Where a guide runs already, an offer takes nothing from it.
      return isRunning(world) ? { ticks: true, step: true, view: true } : PAGE_CHANGED;
    },
  },
];

// A press that the page doesn't hear was swallowed, as by a picker that was left on.

function listenOnce() {
  const scope = /** @type {any} */ (globalThis);
  scope.heardPress = false;
  const hear = () => (scope.heardPress = true);
  // The frames of a page that came back from the back/forward cache are unknown to the test driver.
  /** @param {Window} view */
  const listen = (view) => {
    try {
      view.addEventListener('click', hear, { once: true, capture: true });
      for (let at = 0; at < view.length; at += 1) listen(/** @type {Window} */ (view[at]));
    } catch {
      // A frame of another origin hears for itself: nobody presses there.
    }
  };
  listen(window);
}

/** @returns {boolean} */
function isHeard() {
  return /** @type {any} */ (globalThis).heardPress;
}

/**
 * Discards a tab, and looks at it again, which loads it.
 *
 * @param {World} world
 * @param {Page} page
 */
async function discard(world, page) {
  const side = await world.side();
  const left = world.autotaskPages().filter((each) => each !== page);
  const id = await side.evaluate(discardTab, page.url());
  if (id === undefined) return;
  await side.evaluate(activateTab, id);
  const queryBack = () => world.autotaskPages().find((each) => !left.includes(each) && !each.isClosed());
  // Playwright loses sight of some: nobody could look at such a tab again.
  await eventually('the discarded tab', queryBack, 5000).catch(() => side.evaluate(closeTab, id));
  await queryBack()?.waitForLoadState();
}

/**
 * Runs in the extension. The browser may refuse.
 *
 * @param {string} url
 * @returns {Promise<number | undefined>} the tab's id, which is another one than before
 */
async function discardTab(url) {
  const { tabs } = /** @type {any} */ (globalThis).chrome;
  const all = await tabs.query({ active: false });
  const tab = all.find((/** @type {any} */ each) => each.url === url);
  const discarded = tab && (await tabs.discard(tab.id).catch(() => undefined));
  return discarded?.id;
}

/** @param {number} id */
function activateTab(id) {
  return /** @type {any} */ (globalThis).chrome.tabs.update(id, { active: true });
}

/** @param {number} id */
function closeTab(id) {
  return /** @type {any} */ (globalThis).chrome.tabs.remove(id);
}
