// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { withBoth } from '../lib/browsers.mjs';
import { collectGarbage, readMetrics, watchWork } from '../lib/metrics.mjs';
import { figure, medianOf, spreadOf } from '../lib/stats.mjs';
import { countObjects, findWorlds, getPageWorld, listListeners } from '../lib/world.mjs';

/** @typedef {import('../lib/browsers.mjs').Session} Session */
/** @typedef {import('playwright-core').Page} Page */

const ROUNDS = 3;
const WATCH_MS = 5000;
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];
const PAGES = [
  {
    name: 'a plain page',
    open: (/** @type {Session} */ session) => session.openTab('/Mvc/Nothing.mvc/Here'),
  },
  {
    name: 'Preferences alone',
    open: (/** @type {Session} */ session) => session.openTab('/Mvc/User/Preferences.mvc/Index'),
  },
  { name: 'G2 shell with Preferences', open: openShell },
];

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withBoth(bench, async ({ signpost, none }) => {
    const worker = await signpost.worker();
    await worker.evaluate(countPorts);
    /** @type {{ page: string, without: Carried, with: Carried }[]} */
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { name, open } of PAGES) {
        const without = await look(none, open, round === 0);
        runs.push({ page: name, without, with: await look(signpost, open, round === 0) });
      }
    }
    const ports = /** @type {number} */ (
      await worker.evaluate(() => /** @type {any} */ (globalThis).benchPorts)
    );
    const outside = [...signpost.practice.requests].filter(
      (line) => !/https:\/\/ww5\.autotask\.net/.test(line),
    );

    /** @param {string} page @param {(carried: Carried) => number} pick */
    const more = (page, pick) =>
      runs.filter((each) => each.page === page).map((each) => pick(each.with) - pick(each.without));
    const rows = PAGES.map(({ name }) => {
      const first = runs.find((each) => each.page === name)?.with;
      return [
        name,
        first?.worlds ?? 0,
        medianOf(more(name, ({ heapKb }) => heapKb)),
        medianOf(more(name, ({ listeners }) => listeners)),
        medianOf(more(name, ({ nodes }) => nodes)),
        first?.observers ?? 0,
        first?.own.join(', ') || 'none',
        figure(first?.work?.oursMsPerS ?? NaN),
        `${first?.requests ?? 0}`,
      ];
    });
    const all = runs.map((each) => each.with);
    const observers = Math.max(...all.map((each) => each.observers));
    const listeners = [...new Set(all.flatMap(({ own }) => own))];
    const busy = spreadOf(all.flatMap(({ work }) => (work ? [work.oursMsPerS] : []))).max;
    const requests = Math.max(...all.map((each) => each.requests));
    return {
      title: 'What an Autotask page carries while no guide runs',
      tables: [
        {
          title: `With Signpost less without, ${ROUNDS} loads each, interleaved: median (least-most)`,
          head: [
            'page',
            'frames with boot',
            'heap, kB',
            'listeners',
            'nodes',
            'observers',
            'own listeners',
            'script ms/s in 5 s',
            'requests in 5 s',
          ],
          rows,
        },
      ],
      notes: [
        'The browser without Signpost has an extension that does nothing. Heap: after garbage collection; most of it is the world that the ' +
          'browser makes for any content script. Observers are counted among the live objects of the extension’s worlds.',
        `Ports opened to the service worker: ${ports}. Requests for hosts other than the page’s: ${outside.length}.`,
      ],
      aims: [
        { what: 'observers', aim: 'none', value: String(observers), met: observers === 0 },
        { what: 'ports', aim: 'none', value: String(ports), met: ports === 0 },
        {
          what: 'script run in 5 s (timers, callbacks)',
          aim: 'none',
          value: `${figure(busy)} ms/s`,
          met: busy === 0,
        },
        {
          what: 'own listeners',
          aim: 'none but what waits for a link, and for the page to go and come back',
          value: listeners.join(', ') || 'none',
          met: listeners.every((type) => ['pagehide', 'pageshow', 'hashchange'].includes(type)),
        },
        {
          what: 'requests of an idle page',
          aim: 'none',
          value: String(requests),
          met: requests === 0 && outside.length === 0,
        },
      ],
      data: { runs, ports },
    };
  });
}

/** @typedef {Awaited<ReturnType<typeof look>>} Carried */

/**
 * Opens a page, lets it come to rest, and takes stock.
 *
 * @param {Session} session
 * @param {(session: Session) => Promise<Page>} open
 * @param {boolean} long Also watches it for some seconds.
 */
async function look(session, open, long) {
  const page = await open(session);
  await sleep(600);
  const { session: cdp } = await getPageWorld(page);
  let requests = 0;
  page.on('request', () => (requests += 1));
  await collectGarbage(cdp);
  const { heapKb, nodes, listeners } = await readMetrics(cdp);
  const work = long ? await watchWork(cdp, WATCH_MS, 'chrome-extension://') : undefined;
  const worlds = await findWorlds(page, session.extensionId);
  let observers = 0;
  /** @type {string[]} */
  const own = [];
  for (const world of worlds) {
    for (const kind of OBSERVERS) observers += await countObjects(world, kind);
    own.push(...(await listListeners(world, 'window')), ...(await listListeners(world, 'document')));
  }
  await page.close();
  return { heapKb, nodes, listeners, requests, worlds: worlds.length, observers, own, work };
}

/** @param {Session} session */
async function openShell(session) {
  const page = await session.openTab('/practice/set?shell=g2');
  await page.getByRole('button', { name: /Robin/ }).click();
  await page.getByText('Preferences', { exact: true }).first().click();
  const isThere = (/** @type {import('playwright-core').Frame} */ frame) =>
    /Preferences\.mvc/.test(frame.url());
  const deadline = Date.now() + 10_000;
  while (!page.frames().some(isThere)) {
    if (Date.now() > deadline) throw new Error('Preferences did not open in the shell.');
    await sleep(50);
  }
  await page.frames().find(isThere)?.getByText('Authentication Code Options').first().waitFor();
  return page;
}

/** Runs in the service worker: counts the lines that pages open from now on. */
function countPorts() {
  const world = /** @type {any} */ (globalThis);
  world.benchPorts = 0;
  world.chrome.runtime.onConnect.addListener(() => (world.benchPorts += 1));
}
