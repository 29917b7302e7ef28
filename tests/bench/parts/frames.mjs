// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForCard } from '../../driver/signpost-page.mjs';
import { withSignpost } from '../lib/browsers.mjs';
import { startOnBenchPage } from '../lib/guide.mjs';
import { profileScripts, readMetrics } from '../lib/metrics.mjs';
import { figure, spreadOf } from '../lib/stats.mjs';

const LOADS = 12;
const EVALUATIONS = 20;
const SCRIPTS = ['boot.js', 'agent.js', 'look.js', 'reach.js', 'recall.js', 'question.js'];

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withSignpost(bench, async (session) => {
    const { page, world } = await startOnBenchPage(session);
    const cdp = world.session;
    /** @type {Record<string, number[]>} */
    const evaluated = Object.fromEntries(SCRIPTS.map((name) => [name, []]));
    const { frameTree } = await cdp.send('Page.getFrameTree');
    for (let round = 0; round < EVALUATIONS; round += 1)
      for (const name of SCRIPTS) {
        const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
          frameId: frameTree.frame.id,
          worldName: `bench ${round}`,
        });
        // The same text again would be taken from the browser's cache of compiled scripts.
        const text = `${readFileSync(join(bench.extension, name), 'utf8')}\n// ${round}`;
        const nothing = `// ${round}${' '.repeat(text.length)}`;
        const evaluate = async (/** @type {string} */ expression) => {
          const before = await readMetrics(cdp);
          await cdp.send('Runtime.evaluate', { expression, contextId });
          return (await readMetrics(cdp)).taskMs - before.taskMs;
        };
        const idle = await evaluate(nothing);
        evaluated[name]?.push(Math.max(0, (await evaluate(text)) - idle));
      }

    /** @type {Record<string, number[]>} */
    const worked = {};
    /** @type {number[]} */
    const total = [];
    for (let load = 0; load < LOADS; load += 1) {
      const byScript = await profileScripts(cdp, 'chrome-extension://', async () => {
        await page.reload();
        await waitForCard(page, (card) => card?.step === 'open-code-options' && card.state === 'pointing');
      });
      const inFrames = [...byScript].filter(([url]) => SCRIPTS.some((name) => url.endsWith(`/${name}`)));
      for (const [url, ms] of inFrames) (worked[url.replace(/.*\//, '')] ??= []).push(ms);
      total.push(inFrames.reduce((sum, [, ms]) => sum + ms, 0));
    }
    const row = (/** @type {number[]} */ values) => {
      const { p50, p95 } = spreadOf(values);
      return [figure(p50), figure(p95)];
    };
    return {
      title: 'What a frame costs that is loaded while a guide runs',
      tables: [
        {
          title: `${EVALUATIONS} evaluations in a world of its own, and ${LOADS} loads of a page until its ring is drawn; ms`,
          head: ['script', 'to compile and evaluate', 'p95', 'work until the ring is drawn', 'p95'],
          rows: [
            ...SCRIPTS.map((name) => [name, ...row(evaluated[name] ?? []), ...row(worked[name] ?? [0])]),
            ['all of them', '', '', ...row(total)],
          ],
        },
      ],
      notes: [
        'To compile and evaluate: processor time, in a world in which no agent waits for a part. Work: elapsed time of samples with the script on top of the others’, layouts that it forces included; the first look at 4,000 ' +
          'elements and the following until the control is at rest are in it.',
      ],
      data: { evaluated, worked, total },
    };
  });
}
