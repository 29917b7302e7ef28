// @ts-check
import { openPopup } from '../../driver/popup.mjs';
import { withSignpost } from '../lib/browsers.mjs';
import { makeOffice } from '../lib/many-procedures.mjs';
import { figure, spreadOf } from '../lib/stats.mjs';

const PROCEDURES = 200;
const LOADS = 20;
const AIM_MS = 150;

/** Search words, and how many of the office's procedures they are meant to find. */
const QUERIES = ['renew', 'cupboard 117', 'authentication code', 'nowhere'];

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withSignpost(bench, async (session) => {
    const few = await measure(session);
    const worker = await session.worker();
    await worker.evaluate(
      (office) => /** @type {any} */ (globalThis).chrome.storage.local.set({ office }),
      // As platform/stored-items.ts writes it.
      JSON.stringify(makeOffice(PROCEDURES)),
    );
    const many = await measure(session);
    const rows = [few, many].map(({ cards, first, usable, search }) => [
      cards,
      ...[first, usable, search].flatMap((values) =>
        [spreadOf(values).p50, spreadOf(values).p95].map(figure),
      ),
    ]);
    const { p50, p95 } = spreadOf(many.usable);
    return {
      title: `The popup at ${PROCEDURES} procedures`,
      tables: [
        {
          title: `${LOADS} loads each; milliseconds since the navigation began, and from a key to the results`,
          head: ['procedures', 'list there', 'p95', 'search usable', 'p95', 'found', 'p95'],
          rows,
        },
      ],
      notes: [
        'The office’s procedures are those that ship, over and over, under other names. The list is there when all of it is in the page and laid out; ' +
          'search is usable when the frame after that has been drawn and the field takes a key.',
      ],
      aims: [
        {
          what: `popup usable at ${PROCEDURES} procedures`,
          aim: `${AIM_MS} ms`,
          value: `${figure(p50)} ms (p95 ${figure(p95)})`,
          met: p50 <= AIM_MS,
        },
      ],
      data: { few, many },
    };
  });
}

/** @param {import('../lib/browsers.mjs').Session} session */
async function measure({ context, extensionId }) {
  const page = await openPopup(context, extensionId);
  await page.addInitScript(watchForList);
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const usable = [];
  // The first load fills the browser's code cache, as it is filled for whoever uses the popup daily.
  for (let load = 0; load <= LOADS; load += 1) {
    await page.reload();
    const times = await page.evaluate(() => /** @type {any} */ (globalThis).benchPopup);
    if (load === 0) continue;
    first.push(times.list);
    usable.push(times.usable);
  }
  const cards = await page.locator('article[data-procedure]').count();
  /** @type {number[]} */
  const search = [];
  for (const query of QUERIES) search.push(...(await page.evaluate(typeEach, query)));
  await page.close();
  return { cards, first, usable, search };
}

/** Runs in the popup before its own script: notes when the list is there, and when search takes a key. */
function watchForList() {
  const world = /** @type {any} */ (globalThis);
  world.benchPopup = new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      const field = /** @type {HTMLInputElement | null} */ (document.querySelector('input[type=search]'));
      if (!field || !document.querySelector('article[data-procedure]')) return;
      watching.disconnect();
      document.body.getBoundingClientRect();
      const list = performance.now();
      requestAnimationFrame(() =>
        setTimeout(() => {
          field.focus();
          resolve({ list, usable: document.activeElement === field ? performance.now() : NaN });
        }),
      );
    });
    watching.observe(document, { childList: true, subtree: true });
  });
}

/**
 * Runs in the popup: types a query key by key, and says how long each took until its results were laid out.
 *
 * @param {string} query
 */
async function typeEach(query) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  /** @param {string} value */
  const type = (value) => {
    set?.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // React has rendered by the time that a discrete event has been dealt with.
    return Promise.resolve().then(() => document.body.getBoundingClientRect());
  };
  const times = [];
  for (let length = 1; length <= query.length; length += 1) {
    const began = performance.now();
    await type(query.slice(0, length));
    times.push(performance.now() - began);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await type('');
  return times;
}
