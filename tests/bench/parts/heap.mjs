// @ts-check
import { withSignpost } from '../lib/browsers.mjs';
import { startOnBenchPage } from '../lib/guide.mjs';
import { collectGarbage, readMetrics } from '../lib/metrics.mjs';
import { figure } from '../lib/stats.mjs';
import { walkSteps } from '../lib/walk-steps.mjs';

/** So long the browser compiles and optimises what runs, and keeps what it has learnt. */
const WARM_UP = 1000;
const STEPS = 1000;
const PAUSES = 4;
/** What a page's heap may gain in 1,000 steps and still be called flat (engines that only draw: 22 to 350 kB). */
const FLAT_KB = 100;

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withSignpost(bench, async (session) => {
    const { page, world } = await startOnBenchPage(session);
    const measure = async () => {
      await collectGarbage(world.session);
      return readMetrics(world.session);
    };
    const points = [{ steps: 0, ...(await measure()) }];
    const piece = STEPS / PAUSES;
    for (let steps = piece; steps <= WARM_UP + STEPS; steps += piece) {
      await walkSteps(page, world, piece);
      points.push({ steps, ...(await measure()) });
    }
    const [first, last] = [points.find(({ steps }) => steps === WARM_UP), points.at(-1)];
    if (!first || !last) throw new Error('Nothing was measured.');
    const gained = {
      heapKb: last.heapKb - first.heapKb,
      nodes: last.nodes - first.nodes,
      listeners: last.listeners - first.listeners,
    };
    return {
      title: `Heap of the page over ${STEPS} steps, after ${WARM_UP} to warm up`,
      tables: [
        {
          title:
            'The guide goes back and on by the card’s own buttons; spotlight, card and worker take part.',
          head: ['after steps', 'heap, kB', 'nodes', 'listeners'],
          rows: points.map(({ steps, heapKb, nodes, listeners }) => [
            steps,
            figure(heapKb),
            nodes,
            listeners,
          ]),
        },
      ],
      notes: [
        'After three garbage collections each. The page with its 1,000 rows and both scripts are in it.',
      ],
      aims: [
        {
          what: `heap after ${STEPS} steps`,
          aim: `flat: at most ${FLAT_KB} kB, no node, no listener more`,
          value: `${figure(gained.heapKb)} kB, ${gained.nodes} nodes, ${gained.listeners} listeners more`,
          met: gained.heapKb <= FLAT_KB && gained.nodes <= 0 && gained.listeners <= 0,
        },
      ],
      data: { points, gained },
    };
  });
}
