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

/**
 * Presses Back and Skip in turn, each time once the card says the other step. By the keyboard: the card hears no press
 * that a script makes up.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('../lib/world.mjs').World} world
 * @param {number} steps
 */
async function walkSteps(page, world, steps) {
  for (let step = 0; step < steps; step += 1) {
    const before = await callIn(world, focusNextButton);
    await page.keyboard.press('Enter');
    await callIn(world, waitForOtherStep, before);
  }
  // Until the spotlight is where it belongs.
  await callIn(world, () => new Promise((resolve) => setTimeout(resolve, 300)));
}

/** Runs in the extension's world: focuses the button that leads to the other step; says at which step the card is. */
function focusNextButton() {
  const { root } = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
  const step = root.querySelector('[data-part="card"]')?.dataset.step;
  const name = step === 'open-code-options' ? 'Back' : 'Skip this step';
  const buttons = /** @type {HTMLButtonElement[]} */ ([...root.querySelectorAll('button')]);
  const button = buttons.find((each) => each.textContent?.trim() === name);
  if (!button) throw new Error(`The card has no button ${name}`);
  button.focus();
  return step;
}

/** Runs in the extension's world. @param {string} before */
async function waitForOtherStep(before) {
  const { root } = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
  const deadline = performance.now() + 5000;
  while (root.querySelector('[data-part="card"]')?.dataset.step === before) {
    if (performance.now() > deadline) throw new Error(`The press did not lead away from ${before}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
