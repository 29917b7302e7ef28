// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { setChurn } from '../../in-page/churn.mjs';
import { callProbe, installProbe } from '../../in-page/probe.mjs';
import { watchWork } from '../../lib/metrics.mjs';
import { figure, medianOf, spreadOf } from '../../lib/stats.mjs';
import { callIn } from '../../lib/world.mjs';
import { NEXT_TARGET, TARGET } from '../../pages/bench-page.mjs';
import { interleave, SIGNPOST, withRivals } from '../lib/rivals.mjs';

const WATCH_MS = 3000;
const CHURN = 2500;
const PATIENCE_MS = 1500;

const SCENES = [
  { id: 'B2', name: 'a still page', churn: 0, gone: false, most: 1 },
  { id: 'B3', name: `${CHURN} changes a second`, churn: CHURN, gone: false, most: 10 },
  { id: 'B4', name: 'the same, and the control isn’t there', churn: CHURN, gone: true, most: 10 },
];

/** @param {import('../bench.mjs').EnginesBench} bench */
export function run(bench) {
  return withRivals(bench, bench.peers, async (rivals) => {
    for (const { engine, world } of rivals)
      if (engine !== 'none') await callIn(world, installProbe, { target: TARGET, nextTarget: NEXT_TARGET });
    /** @type {Map<string, Map<string, { own: number, all: number, layouts: number }[]>>} */
    const found = new Map();
    for (const { name, churn, gone } of SCENES) {
      const works = await interleave(rivals, bench.runs, async ({ engine, failed, page, world, url }) => {
        if (failed || (gone && typeof engine === 'object' && !engine.waits)) return undefined;
        if (gone && engine !== 'none') await callIn(world, callProbe, 'lose');
        if (gone) await sleep(PATIENCE_MS);
        await page.evaluate(setChurn, churn);
        await sleep(300);
        const { oursMsPerS, taskMsPerS, layoutsPerS } = await watchWork(world.session, WATCH_MS, url);
        await page.evaluate(setChurn, 0);
        if (gone && engine !== 'none') await callIn(world, callProbe, 'find');
        return { own: oursMsPerS, all: taskMsPerS, layouts: layoutsPerS };
      });
      found.set(name, works);
    }
    const of = (/** @type {string} */ scene, /** @type {string} */ engine) =>
      found.get(scene)?.get(engine) ?? [];
    const own = (/** @type {string} */ scene, /** @type {string} */ engine) =>
      spreadOf(of(scene, engine).map((work) => work.own)).p50;
    return {
      title: 'B2, B3, B4 Work of the page while the person does nothing',
      tables: SCENES.map(({ id, name }) => ({
        title: `${id} On ${name}; ms per second, median (least-most)`,
        head: ['engine', 'its scripts', 'all tasks', 'layouts/s'],
        rows: rivals.map((rival) => {
          const works = of(name, rival.name);
          if (works.length === 0) return [rival.name, rival.failed ?? 'doesn’t wait', '-', '-'];
          return [
            rival.name,
            rival.engine === 'none' ? '-' : medianOf(works.map((work) => work.own)),
            medianOf(works.map((work) => work.all)),
            medianOf(works.map((work) => work.layouts)),
          ];
        }),
      })),
      notes: [
        'Its scripts: elapsed time of samples with one of them on the stack, with the layouts that it forces. An engine that does not look at changes has nothing to do, and is wrong when something changes: see B6 and B7.',
      ],
      aims: SCENES.map(({ id, name, most }) => ({
        what: `${id} ${name}`,
        aim: `${most} ms/s`,
        value: `${figure(own(name, SIGNPOST))} ms/s`,
        met: own(name, SIGNPOST) <= most,
      })),
      columns: SCENES.map(({ id, name }) => ({
        head: `${id} ms/s`,
        cells: new Map(
          rivals
            .filter((rival) => of(name, rival.name).length > 0 && rival.engine !== 'none')
            .map((rival) => [rival.name, figure(own(name, rival.name))]),
        ),
      })),
      data: Object.fromEntries([...found].map(([scene, works]) => [scene, Object.fromEntries(works)])),
    };
  });
}
