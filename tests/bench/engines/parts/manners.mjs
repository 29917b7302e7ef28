// @ts-check
import { callIn } from '../../lib/world.mjs';
import { SIGNPOST, withRivals } from '../lib/rivals.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Manner
 * @property {string} name
 * @property {(page: Page) => Promise<boolean>} check
 */

/** @type {Manner[]} */
const MANNERS = [
  {
    name: 'a click on the control reaches it',
    async check(page) {
      await page.evaluate(listen, '#target');
      const box = await page.locator('#target').boundingBox();
      // Clear of what most engines put below or above.
      if (box) await page.mouse.click(box.x + 12, box.y + box.height / 2);
      return page.evaluate(wasHeard);
    },
  },
  {
    name: 'a click elsewhere reaches the page',
    async check(page) {
      await page.evaluate(listen, '#elsewhere');
      const box = await page.locator('#elsewhere').boundingBox();
      if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      return page.evaluate(wasHeard);
    },
  },
  {
    name: 'the wheel scrolls what is under it',
    async check(page) {
      await page.mouse.move(700, 460);
      await page.mouse.wheel(0, 120);
      await page.evaluate(twoFrames);
      const top = await page.evaluate(() => document.querySelector('#scroller')?.scrollTop ?? 0);
      await page.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 0));
      await page.evaluate(twoFrames);
      return top > 0;
    },
  },
  {
    name: 'typing and arrow keys stay in the field, at the same step',
    async check(page) {
      await page.evaluate(() => /** @type {HTMLInputElement} */ (document.querySelector('#typing')).focus());
      const before = await page.evaluate(
        () => /** @type {HTMLInputElement} */ (document.querySelector('#typing')).value,
      );
      await page.keyboard.type('ab');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await page.evaluate(twoFrames);
      const after = await page.evaluate(
        () => /** @type {HTMLInputElement} */ (document.querySelector('#typing')).value,
      );
      return after === `${before}ab`;
    },
  },
  {
    name: 'the control is as the page made it',
    check: (page) =>
      page.evaluate(
        () => document.querySelector('#target')?.outerHTML === /** @type {any} */ (globalThis).asMade,
      ),
  },
];

/** @param {import('../bench.mjs').EnginesBench} bench */
export function run(bench) {
  return withRivals(bench, bench.peers, async (rivals) => {
    const shown = rivals.filter(({ engine }) => engine !== 'none');
    const asMade = await rivals[0]?.page.evaluate(() => document.querySelector('#target')?.outerHTML);
    /** @type {Map<string, boolean[]>} */
    const found = new Map();
    for (const { name, page, world } of shown) {
      await page.bringToFront();
      await page.evaluate((html) => Object.assign(globalThis, { asMade: html }), asMade);
      const results = [];
      for (const { name: manner, check } of MANNERS) {
        // A press on what it has laid over the page may have ended it.
        await callIn(world, beginAnew);
        const at = await callIn(world, whereIs);
        let isFine = await check(page).catch(() => false);
        // The field is typed in, and the step is the same as before.
        if (manner.startsWith('typing'))
          isFine &&= JSON.stringify(await callIn(world, whereIs)) === JSON.stringify(at);
        results.push(isFine);
        await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur?.());
      }
      found.set(name, results);
    }
    const ours = found.get(SIGNPOST) ?? [];
    return {
      title: 'B11 What an engine keeps from the person, and does to the page',
      tables: [
        {
          head: ['engine', ...MANNERS.map(({ name }) => name)],
          rows: [...found].map(([name, results]) => [name, ...results.map((fine) => (fine ? 'yes' : 'no'))]),
        },
      ],
      aims: [
        {
          what: 'B11 manners',
          aim: 'all',
          value: `${ours.filter(Boolean).length} of ${MANNERS.length}`,
          met: ours.length === MANNERS.length && ours.every(Boolean),
        },
      ],
      columns: [
        {
          head: 'B11 passed',
          cells: new Map(
            [...found].map(([name, results]) => [
              name,
              `${results.filter(Boolean).length} of ${MANNERS.length}`,
            ]),
          ),
        },
      ],
      data: { manners: MANNERS.map(({ name }) => name), found: Object.fromEntries(found) },
    };
  });
}

/** Runs in the page. @param {string} selector */
function listen(selector) {
  const world = /** @type {any} */ (globalThis);
  world.heard = false;
  document
    .querySelector(selector)
    ?.addEventListener('click', (event) => (world.heard = event.isTrusted), { once: true });
}

/** Runs in the page. */
function wasHeard() {
  return /** @type {any} */ (globalThis).heard === true;
}

/** Runs in the page. */
function twoFrames() {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** Runs beside the engine. */
async function beginAnew() {
  const { engine } = /** @type {any} */ (globalThis);
  await engine.end?.();
  await engine.begin?.();
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Runs beside the engine: around what it draws. */
function whereIs() {
  const hole = /** @type {any} */ (globalThis).engine.hole();
  return hole && { left: Math.round(hole.left), top: Math.round(hole.top) };
}
