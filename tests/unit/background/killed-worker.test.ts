import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Procedure } from '@/guide/procedure/procedure';
import * as arbitrary from '../guide/arbitraries';
import { runAt } from '../guide/sample';
import { happen, happening, type Happening } from './happenings';
import { openBrowser } from './simulated-browser';

const NOW = 1_000_000;
/** A tick may come a moment later when the worker was killed just before. */
const withoutMoments = (seen: unknown): unknown =>
  JSON.parse(
    JSON.stringify(seen, (key, value: unknown) => (key === 'at' || key === 'touchedAt' ? undefined : value)),
  );

/** As long as a new worker takes to hear all frames. */
const WARM_UP_MS = 500;
/** A new worker does nothing while it warms up; what fell due meanwhile is made up for. Less than patience lasts. */
const CATCH_UP_MS = 2900;

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

/** What a person sees after each event; the worker is killed where `killed` says, or the time merely passes. */
async function play(
  procedure: Procedure,
  series: readonly Happening[],
  pauses: readonly boolean[],
  kill: boolean,
) {
  vi.useFakeTimers({ now: NOW });
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ run: runAt('step-1', { startedAt: NOW }) });
  const browser = await openBrowser([procedure]);
  const seen: unknown[] = [];
  for (const [at, each] of series.entries()) {
    await happen(browser, each);
    if (pauses[at]) {
      await (kill ? browser.kill() : browser.wait(WARM_UP_MS));
      await browser.wait(CATCH_UP_MS);
    }
    seen.push(withoutMoments(await browser.look()));
  }
  return seen;
}

it('killing the worker between any two events changes nothing that a person can see', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrary.procedure,
      fc.array(happening, { minLength: 2, maxLength: 14 }),
      fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
      async (procedure, series, pauses) => {
        const lived = await play(procedure, series, pauses, false);
        const died = await play(procedure, series, pauses, true);
        expect(died).toEqual(lived);
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 60) },
  );
}, 120_000);
