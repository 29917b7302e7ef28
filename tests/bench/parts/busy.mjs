// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { setChurn } from '../in-page/churn.mjs';
import { withBoth } from '../lib/browsers.mjs';
import { driverName, startDriver } from '../lib/driver.mjs';
import { startOnBenchPage } from '../lib/guide.mjs';
import { watchWork } from '../lib/metrics.mjs';
import { medianOf, spreadOf } from '../lib/stats.mjs';
import { getPageWorld } from '../lib/world.mjs';
import { BENCH_PATH } from '../pages/bench-page.mjs';

const ROUNDS = 3;
const WATCH_MS = 5000;
const CHURNS = [0, 200, 2500];

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withBoth(bench, async ({ signpost, none }) => {
    const plain = await none.openTab(BENCH_PATH);
    const engines = [
      { name: 'none', ours: 'nothing:', session: none, page: plain, world: await getPageWorld(plain) },
      {
        name: 'Signpost',
        ours: 'chrome-extension://',
        session: signpost,
        ...(await startOnBenchPage(signpost)),
      },
      // Added as text, so its scripts have no address of their own, and neither has anything else here.
      { name: driverName, ours: 'nothing:', session: none, ...(await startDriver(none)) },
    ];
    /** @type {{ engine: string, churn: number, work: Awaited<ReturnType<typeof watchWork>> }[]} */
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const churn of CHURNS) {
        for (const { name, page, world, ours } of engines) {
          await page.bringToFront();
          await page.evaluate(setChurn, churn);
          await sleep(300);
          runs.push({ engine: name, churn, work: await watchWork(world.session, WATCH_MS, ours) });
          await page.evaluate(setChurn, 0);
        }
      }
    }
    const of = (/** @type {string} */ engine, /** @type {number} */ churn) =>
      runs.filter((each) => each.engine === engine && each.churn === churn).map(({ work }) => work);
    const rows = CHURNS.flatMap((churn) =>
      engines.map(({ name }) => {
        const works = of(name, churn);
        return [
          churn === 0 ? 'none' : `${churn}/s`,
          name,
          medianOf(works.map(({ taskMsPerS }) => taskMsPerS)),
          name === 'Signpost' ? medianOf(works.map(({ oursMsPerS }) => oursMsPerS)) : '-',
          medianOf(works.map(({ layoutsPerS }) => layoutsPerS)),
        ];
      }),
    );
    const ours = (/** @type {number} */ churn) =>
      spreadOf(of('Signpost', churn).map(({ oursMsPerS }) => oursMsPerS)).p50;
    return {
      title: 'Work of the page during a run, while the person does nothing',
      tables: [
        {
          title: `A step is shown; ${ROUNDS} times ${WATCH_MS / 1000} s each, interleaved: median (least-most), ms per second`,
          head: ['changes', 'engine', 'all tasks', 'in the extension', 'layouts/s'],
          rows,
        },
      ],
      notes: [
        'All tasks: processor time of the page’s main thread. “In the extension”: elapsed time of samples with one of its scripts on the stack, ' +
          'with the layouts that it forces and what other programs took meanwhile. ' +
          `${driverName} doesn't look at changes at all.`,
      ],
      aims: [
        { what: 'still page', aim: '1 ms/s', value: `${ours(0).toFixed(2)} ms/s`, met: ours(0) <= 1 },
        {
          what: '2,500 changes/s',
          aim: '10 ms/s',
          value: `${ours(2500).toFixed(2)} ms/s`,
          met: ours(2500) <= 10,
        },
      ],
      data: { runs },
    };
  });
}
