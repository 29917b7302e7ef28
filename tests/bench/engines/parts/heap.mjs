// @ts-check
import { collectGarbage, readMetrics } from '../../lib/metrics.mjs';
import { walkSteps } from '../../lib/walk-steps.mjs';
import { figure } from '../../lib/stats.mjs';
import { callIn } from '../../lib/world.mjs';
import { SIGNPOST, withRivals } from '../lib/rivals.mjs';

const WARM_UP = 1000;
const STEPS = 1000;

/** @typedef {{ heapKb: number, nodes: number, listeners: number }} Gain */

/** @param {import('../bench.mjs').EnginesBench} bench */
export function run(bench) {
  return withRivals(bench, bench.peers, async (rivals) => {
    /** @type {Map<string, Gain | string>} */
    const found = new Map();
    for (const { name, engine, failed, page, world } of rivals) {
      if (engine === 'none') continue;
      await page.bringToFront();
      const walk = (/** @type {number} */ steps) =>
        engine === 'signpost' ? walkSteps(page, world, steps) : callIn(world, walkPeer, steps);
      const measure = async () => {
        await collectGarbage(world.session);
        return readMetrics(world.session);
      };
      try {
        if (failed) throw new Error(failed);
        if (engine !== 'signpost') await callIn(world, bringNext);
        await walk(WARM_UP);
        const before = await measure();
        await walk(STEPS);
        const after = await measure();
        found.set(name, {
          heapKb: after.heapKb - before.heapKb,
          nodes: after.nodes - before.nodes,
          listeners: after.listeners - before.listeners,
        });
      } catch (error) {
        found.set(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      }
    }
    const ours = found.get(SIGNPOST);
    const isFlat = typeof ours === 'object' && ours.heapKb <= 100 && ours.nodes <= 0 && ours.listeners <= 0;
    const say = (/** @type {Gain | string} */ gain) =>
      typeof gain === 'string' ? gain : `${figure(gain.heapKb)} kB, ${gain.nodes}, ${gain.listeners}`;
    return {
      title: `B8 What a page has more after ${STEPS} changes of step, after ${WARM_UP} to warm up`,
      tables: [
        {
          head: ['engine', 'heap, kB', 'nodes', 'listeners'],
          rows: [...found].map(([name, gain]) =>
            typeof gain === 'string'
              ? [name, gain, '-', '-']
              : [name, figure(gain.heapKb), gain.nodes, gain.listeners],
          ),
        },
      ],
      notes: ['Once each: five runs of it take half an hour. After three garbage collections.'],
      aims: [
        {
          what: 'B8 heap',
          aim: '100 kB, no node, no listener',
          value: ours === undefined ? 'nothing' : say(ours),
          met: isFlat,
        },
      ],
      columns: [
        {
          head: 'B8 kB',
          cells: new Map(
            [...found].map(([name, gain]) => [
              name,
              typeof gain === 'string' ? 'fails' : figure(Math.max(0, gain.heapKb)),
            ]),
          ),
        },
      ],
      data: Object.fromEntries(found),
    };
  });
}

/** Runs in the page: the second step's control is there, too. */
function bringNext() {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#dialog-template'));
  document.querySelector('#dialog-place')?.append(template.content.cloneNode(true));
}

/** Runs in the page: goes from one step to the other and back. @param {number} steps */
async function walkPeer(steps) {
  const { engine } = /** @type {any} */ (globalThis);
  for (let step = 0; step < steps; step += 1) {
    engine.go((step + 1) % 2);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}
