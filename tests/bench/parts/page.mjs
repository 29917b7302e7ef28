// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { stopReading } from '../../driver/cdp.mjs';
import { waitForCard } from '../../driver/signpost-page.mjs';
import { withBoth } from '../lib/browsers.mjs';
import { startGuide } from '../lib/guide.mjs';
import { collectGarbage, readMetrics, watchWork } from '../lib/metrics.mjs';
import { medianOf, spreadOf } from '../lib/stats.mjs';

/** @typedef {import('../lib/browsers.mjs').Session} Session */

const ROUNDS = 5;
const SETTLE_MS = 1500;
const WATCH_MS = 3000;
/** Autotask's Preferences, without the button that the guide is about: the guide looks for it, and waits. */
const PATH = '/practice/set?sso=yes&to=/Mvc/User/Preferences.mvc/Index';
const MODES = ['no guide', 'a guide that waits'];

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withBoth(bench, async ({ signpost, none }) => {
    /** @type {{ mode: string, without: Cost, with: Cost }[]} */
    const runs = [];
    for (const mode of MODES) {
      const waits = mode !== MODES[0];
      if (waits) await beginGuide(signpost);
      // One load to warm each browser up.
      for (let round = -1; round < ROUNDS; round += 1) {
        const pair = { mode, without: await look(none, false), with: await look(signpost, waits) };
        if (round >= 0) runs.push(pair);
      }
    }
    /** @param {string} mode @param {(cost: Cost) => number} pick */
    const more = (mode, pick) =>
      runs.filter((each) => each.mode === mode).map((each) => pick(each.with) - pick(each.without));
    const plain = runs.map(({ without }) => without);
    const row = (
      /** @type {string} */ name,
      /** @type {(pick: (cost: Cost) => number) => number[]} */ of,
    ) => [
      name,
      medianOf(of(({ loadMs }) => loadMs)),
      medianOf(of(({ heapKb }) => heapKb)),
      medianOf(of(({ longTasks }) => longTasks)),
      medianOf(of(({ longMs }) => longMs)),
      medianOf(of(({ restMs }) => restMs)),
    ];
    const idle = spreadOf(more(MODES[0] ?? '', ({ restMs }) => restMs)).p50;
    return {
      title: 'What an Autotask page costs with Signpost, and without it',
      tables: [
        {
          title: `Preferences, ${ROUNDS} loads each, interleaved: median (least-most)`,
          head: [
            'page',
            'scripts of the load, ms',
            'heap, kB',
            'long tasks',
            'their ms',
            'scripts at rest, ms/s',
          ],
          rows: [
            row('without Signpost', (pick) => plain.map(pick)),
            ...MODES.map((mode) => row(`more with Signpost: ${mode}`, (pick) => more(mode, pick))),
          ],
        },
      ],
      notes: [
        'The browser without Signpost has an extension that does nothing. Scripts: processor time of the page’s thread, the page’s own included. ' +
          'Heap: after garbage collection, the extension’s worlds included. Long tasks: of 50 ms or more, from the load on, ' +
          `${(SETTLE_MS + WATCH_MS) / 1000} s.`,
      ],
      aims: [
        {
          what: 'no guide, at rest',
          aim: 'nothing measurable: 0.1 ms/s',
          value: `${idle.toFixed(2)} ms/s`,
          met: idle <= 0.1,
        },
      ],
      data: { runs },
    };
  });
}

/** @typedef {Awaited<ReturnType<typeof look>>} Cost */

/** @param {Session} session */
async function beginGuide(session) {
  const page = await session.openTab(PATH);
  await startGuide(session);
  await waitForCard(page, (card) => card?.state === 'waiting');
  await page.close();
}

/**
 * Loads the page in a new tab, lets it come to rest, and takes stock.
 *
 * @param {Session} session
 * @param {boolean} waits There is a card, of a guide that waits.
 */
async function look(session, waits) {
  const page = await session.context.newPage();
  await page.addInitScript(noteLongTasks);
  const cdp = await session.context.newCDPSession(page);
  await readMetrics(cdp);
  await page.goto(`${session.practice.origin}${PATH}`);
  await page.bringToFront();
  await page.getByText('Change Password', { exact: true }).waitFor();
  await sleep(SETTLE_MS);
  const { scriptMs: loadMs } = await readMetrics(cdp);
  const { scriptMsPerS: restMs } = await watchWork(cdp, WATCH_MS, 'chrome-extension://');
  const long = await page.evaluate(listLongTasks);
  await collectGarbage(cdp);
  const { heapKb } = await readMetrics(cdp);
  if (waits) {
    await waitForCard(page, (card) => card?.state === 'waiting');
    await stopReading(page);
  }
  await page.close();
  return {
    loadMs,
    restMs,
    heapKb,
    longTasks: long.length,
    longMs: long.reduce((sum, each) => sum + each, 0),
  };
}

/** Runs in the page, before anything else. */
function noteLongTasks() {
  /** @type {number[]} */
  const long = [];
  Object.assign(globalThis, { benchLongTasks: long });
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Runs in the page. @returns {number[]} How long each took, in milliseconds. */
function listLongTasks() {
  return /** @type {any} */ (globalThis).benchLongTasks;
}
