// @ts-check
import { withSignpost } from '../lib/browsers.mjs';
import { startOnBenchPage } from '../lib/guide.mjs';
import { collectGarbage, readMetrics } from '../lib/metrics.mjs';
import { figure } from '../lib/stats.mjs';
import { callIn } from '../lib/world.mjs';

/** So long the browser compiles and optimises what runs, and keeps what it has learnt. */
const WARM_UP = 1000;
const STEPS = 1000;
const PAUSES = 4;
/** What a page's heap may gain in 1,000 steps and still be called flat (engines that only draw: 22 to 350 kB). */
const FLAT_KB = 100;

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withSignpost(bench, async (session) => {
    const { world } = await startOnBenchPage(session);
    const measure = async () => {
      await collectGarbage(world.session);
      return readMetrics(world.session);
    };
    const points = [{ steps: 0, ...(await measure()) }];
    const piece = STEPS / PAUSES;
    for (let steps = piece; steps <= WARM_UP + STEPS; steps += piece) {
      await callIn(world, walkSteps, piece);
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

/**
 * Runs in the extension's world: presses Back and Skip in turn and waits for the card to say the other step.
 *
 * @param {number} steps
 */
async function walkSteps(steps) {
  const { root } = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
  const query = (/** @type {string} */ selector) =>
    /** @type {HTMLElement | null} */ (root.querySelector(selector));
  for (let step = 0; step < steps; step += 1) {
    const before = query('[data-part="card"]')?.dataset.step;
    const name = before === 'open-code-options' ? 'Back' : 'Skip this step';
    const buttons = /** @type {HTMLButtonElement[]} */ ([...root.querySelectorAll('button')]);
    const button = buttons.find((each) => each.textContent?.trim() === name);
    if (!button) throw new Error(`The card has no button ${name}`);
    button.click();
    const deadline = performance.now() + 5000;
    while (query('[data-part="card"]')?.dataset.step === before) {
      if (performance.now() > deadline) throw new Error(`${name} did not lead away from ${before}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  // Until the spotlight is where it belongs.
  await new Promise((resolve) => setTimeout(resolve, 300));
}
