// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { callProbe, installProbe } from '../../in-page/probe.mjs';
import { spreadOf } from '../../lib/stats.mjs';
import { callIn } from '../../lib/world.mjs';
import { NEXT_TARGET, TARGET } from '../../pages/bench-page.mjs';
import { interleave, SIGNPOST, withRivals } from '../lib/rivals.mjs';

/** @typedef {import('../../in-page/probe.mjs').Appearance} Appearance */

const TIMES = 2;
/** After this a guide has given the control up, and waits for it. */
const LONG_GONE_MS = 900;
const SCENES = [
  { name: 'in the document', framed: false, most: 1 },
  { name: 'in a frame in a frame', framed: true, most: 2 },
];

/** @param {import('../bench.mjs').EnginesBench} bench */
export async function run(bench) {
  const tables = [];
  const aims = [];
  const columns = [];
  /** @type {Record<string, unknown>} */
  const data = {};
  for (const { name: scene, framed, most } of SCENES) {
    const { rows, frames, raw } = await withRivals(
      bench,
      bench.peers,
      (rivals) => measure(rivals, bench.runs, framed),
      { framed },
    );
    tables.push({
      title: `The control appears ${scene}`,
      head: ['engine', 'frames p50', 'p95', 'most'],
      rows,
    });
    const ours = frames.get(SIGNPOST);
    aims.push({
      what: `B5 ${scene}`,
      aim: `${most} at p95`,
      value: `${ours?.p95} frames`,
      met: (ours?.p95 ?? Infinity) <= most,
    });
    columns.push({
      head: framed ? 'B5 framed' : 'B5 frames',
      cells: new Map([...frames].map(([engine, { p95 }]) => [engine, String(p95)])),
    });
    data[scene] = raw;
  }
  return {
    title: 'B5 From a control’s appearing to what is painted around it',
    tables,
    notes: [
      'Frames until it is within 1.5 px; the first is the first that shows the control. The step waits for the control already. Signpost asks its service worker where to point, which costs two frames; nobody else lives in another process.',
    ],
    aims,
    columns,
    data,
  };
}

/**
 * @param {import('../lib/rivals.mjs').Rival[]} rivals
 * @param {number} runs
 * @param {boolean} framed
 */
async function measure(rivals, runs, framed) {
  const options = { target: TARGET, nextTarget: NEXT_TARGET };
  /** @type {Map<string, string>} */
  const failed = new Map();
  for (const rival of rivals) {
    if (rival.engine === 'none') continue;
    const frames = framed && typeof rival.engine === 'object' ? 2 : 0;
    await callIn(rival.world, installProbe, { ...options, frames });
    if (typeof rival.engine === 'object' && !rival.engine.waits) failed.set(rival.name, 'doesn’t wait');
    if (rival.failed) failed.set(rival.name, rival.failed);
  }
  const found = await interleave(rivals, runs * TIMES, async ({ name, engine, world }) => {
    if (engine === 'none' || failed.has(name)) return undefined;
    if (engine === 'signpost') {
      await callIn(world, callProbe, 'vanish');
      await sleep(LONG_GONE_MS);
    }
    try {
      return /** @type {Appearance} */ (
        await callIn(world, callProbe, 'appear', 'fresh', engine !== 'signpost')
      );
    } catch (error) {
      failed.set(
        name,
        error instanceof Error && /Nothing was drawn/.test(error.message)
          ? 'draws it elsewhere, or not at all'
          : 'throws',
      );
      await callIn(world, callProbe, 'find').catch(() => undefined);
      return undefined;
    }
  });
  const frames = new Map(
    [...found]
      .filter(([name, values]) => values.length > 0 && !failed.has(name))
      .map(([name, values]) => [name, spreadOf(values.map((each) => each.frames))]),
  );
  const rows = rivals
    .filter(({ engine }) => engine !== 'none')
    .map(({ name }) => {
      const spread = frames.get(name);
      return spread ? [name, spread.p50, spread.p95, spread.max] : [name, failed.get(name) ?? '-', '-', '-'];
    });
  return { rows, frames, raw: { times: Object.fromEntries(found), failed: Object.fromEntries(failed) } };
}
