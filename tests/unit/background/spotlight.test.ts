import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as arbitrary from '../guide/arbitraries';
import { runAt } from '../guide/sample';
import { happen, happening } from './happenings';
import { openBrowser } from './simulated-browser';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

it('whatever happens, there is at most one spotlight in the whole browser, and only in a frame in view', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrary.procedure,
      fc.array(happening, { minLength: 4, maxLength: 20 }),
      async (procedure, series) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set({ run: runAt('step-1', { startedAt: Date.now() }) });
        const browser = await openBrowser([procedure]);
        for (const each of series) {
          await happen(browser, each);
          const rings = browser.rings();
          expect(rings.length).toBeLessThanOrEqual(1);
          for (const ring of rings) expect(browser.isInView(ring.split(' ')[0]!)).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
