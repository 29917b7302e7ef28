// @ts-check
import { timeLookout, timePeer } from '../in-page/locate-runs.mjs';
import { bundle } from '../lib/bundle.mjs';
import { withSignpost } from '../lib/browsers.mjs';
import { figure, spreadOf } from '../lib/stats.mjs';
import { bigPage, someRows } from '../pages/big-page.mjs';

export const NAME = 'Authentication Code Options';
/** The address of an application that the extension has no part in; isolated, for a clock of 5 µs. */
const ADDRESS = 'http://localhost/big-page';
const SIZES = [
  { elements: 1000, rounds: 20, peerRounds: 12 },
  { elements: 10_000, rounds: 15, peerRounds: 8 },
  { elements: 100_000, rounds: 6, peerRounds: 2 },
];
const WARM = 'all targets, once indexed';

/** @param {import('../lib/browsers.mjs').Bench} bench */
export async function run(bench) {
  const ours = await bundle('locate.ts', 'benchLocate');
  const theirs = await bundle('testing-library.ts', 'benchTestingLibrary');
  return withSignpost(bench, async ({ context }) => {
    /** @type {{ size: number, own: ReturnType<typeof timeLookout>, peers: { name: string, hits: number, times: number[] }[] }[]} */
    const runs = [];
    for (const { elements, rounds, peerRounds } of SIZES) {
      const page = await context.newPage();
      await page.route(ADDRESS, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: bigPage(elements),
          headers: {
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
        }),
      );
      await page.goto(ADDRESS);
      await page.evaluate(ours);
      await page.evaluate(theirs);
      const own = await page.evaluate(timeLookout, { rounds, rows: someRows(500) });
      /** @param {'signpost' | 'testing-library' | 'xpath' | 'xpath-any'} peer */
      const ask = (peer, many = peerRounds) => page.evaluate(timePeer, { peer, name: NAME, rounds: many });
      const peers = [
        { name: 'Signpost, once indexed', ...(await ask('signpost', 40)) },
        { name: 'XPath, of one class', ...(await ask('xpath')) },
        { name: 'XPath, of any element', ...(await ask('xpath-any')) },
        { name: 'Playwright getByRole, with its round trip', ...(await askPlaywright(page, peerRounds)) },
        { name: 'Testing Library queryAllByRole', ...(await ask('testing-library')) },
      ];
      runs.push({ size: elements, own, peers });
      await page.close();
    }
    const spread = (/** @type {number} */ size, /** @type {string} */ what) =>
      spreadOf(runs.find((each) => each.size === size)?.own.times[what] ?? []);
    const whats = Object.keys(runs[0]?.own.times ?? {});
    const cells = (/** @type {readonly number[] | undefined} */ times) => {
      const { p50, p95 } = spreadOf(times ?? []);
      return [figure(p50), figure(p95)];
    };
    const head = runs.flatMap(({ own }) => [`${figure(own.elements)} p50`, 'p95']);
    const warm = spread(10_000, WARM);
    const layout = spread(10_000, '(layout of the page alone, after one text changed)');
    const after = spread(10_000, 'all targets after one text changed');
    return {
      title: `Locating, on pages of ${runs.map(({ own }) => figure(own.elements)).join(', ')} elements; ms`,
      tables: [
        {
          title: `Signpost, all ${runs[0]?.own.targets} targets of the procedure`,
          head: ['what', ...head],
          rows: whats.map((what) => [what, ...runs.flatMap(({ own }) => cells(own.times[what]))]),
        },
        {
          title: `One control: the button “${NAME}”`,
          head: ['who', 'finds', ...head],
          rows: (runs[0]?.peers ?? []).map(({ name }, i) => [
            name,
            runs.map(({ peers }) => peers[i]?.hits).join('/'),
            ...runs.flatMap(({ peers }) => cells(peers[i]?.times)),
          ]),
        },
      ],
      notes: [
        'Autotask’s buttons are <div class="Button2">, without a role: by role nobody finds them who doesn’t know that. The others also answer ' +
          'neither whether the control is covered, disabled or of another page, nor what would show it.',
        `Found of the procedure’s targets: ${JSON.stringify(runs[0]?.own.found)}`,
      ],
      aims: [
        {
          what: '10,000 elements, all targets, once indexed',
          aim: '4 ms',
          value: `p50 ${figure(warm.p50)}, p95 ${figure(warm.p95)} ms`,
          met: warm.p50 <= 4,
        },
        {
          what: 'the same after one text changed, less the layout of the page alone',
          aim: '4 ms',
          value: `p50 ${figure(after.p50)} less ${figure(layout.p50)} ms`,
          met: after.p50 - layout.p50 <= 4,
        },
      ],
      data: { runs },
    };
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} rounds
 */
export async function askPlaywright(page, rounds) {
  const times = [];
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    hits = await page.getByRole('button', { name: NAME, exact: true }).count();
    times.push(performance.now() - began);
  }
  return { hits, times };
}
