import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RunAction } from '@/guide/run/act';
import * as any from '../guide/arbitraries';
import { runAt } from '../guide/sample';
import { startWorker, warmUp, type Worker } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

type Happening =
  | { what: 'sees'; seen: Parameters<Worker['frames']['report']>[1]; at: string }
  | { what: 'leaves' | 'front'; at: string }
  | { what: RunAction }
  | { what: 'pressed'; target: string }
  | { what: 'wait'; ms: number };

const at = fc
  .tuple(fc.constantFrom(...any.TABS), fc.constantFrom(0, 1))
  .map(([tab, frame]) => `${tab}/${frame}`);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('sees'),
      seen: any.frameSighting.map((each) => each.sighting),
      at,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('leaves', 'front'), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom<RunAction[]>('back', 'skip', 'did', 'missing', 'look-again', 'pause', 'continue'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('pressed'), target: fc.constantFrom(...any.targetIds) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('wait'), ms: fc.constantFrom(10, 700, 2000, 5000) }),
  },
);

/** The frames of a worker, with the spotlight each has been told to draw. */
function watchSpotlights(worker: Worker) {
  const agents = new Map<string, Awaited<ReturnType<Worker['connect']>>>();
  const connect = async (where: string) => {
    const [tab, frame] = where.split('/').map(Number) as [number, number];
    const agent = agents.get(where) ?? (await worker.connect(tab, frame));
    agents.set(where, agent);
    return agent;
  };
  /** Where a spotlight is drawn: what a frame was told last. */
  const lit = () =>
    [...agents]
      .filter(([, { heard }]) => heard.findLast(({ type }) => type !== 'watch')?.type === 'show')
      .map(([where]) => where);
  const leave = async (where: string) => {
    const agent = agents.get(where);
    agents.delete(where);
    await agent?.leaves();
  };
  return { connect, leave, lit };
}

async function happen(worker: Worker, spotlights: ReturnType<typeof watchSpotlights>, each: Happening) {
  switch (each.what) {
    case 'sees': {
      const { targets, ...where } = each.seen;
      return (await spotlights.connect(each.at)).sees(targets, where);
    }
    case 'leaves':
      return spotlights.leave(each.at);
    case 'front':
      return worker.frames.bringToFront(Number(each.at.split('/')[0]));
    case 'pressed':
      return worker.conductor.pressed(each.target);
    case 'wait':
      return void (await vi.advanceTimersByTimeAsync(each.ms));
    default:
      return worker.conductor.act(each.what);
  }
}

it('whatever happens, there is at most one spotlight in the whole browser, and only in a frame in view', async () => {
  await fc.assert(
    fc.asyncProperty(
      any.procedure,
      fc.array(happening, { minLength: 4, maxLength: 20 }),
      async (procedure, series) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set({ run: runAt('step-1') });
        const worker = startWorker([procedure]);
        await warmUp();
        const spotlights = watchSpotlights(worker);
        for (const each of series) {
          await happen(worker, spotlights, each);
          const lit = spotlights.lit();
          expect(lit.length).toBeLessThanOrEqual(1);
          const inView = worker.frames.sightings().filter(({ sighting }) => sighting.visible);
          const places = inView.map(({ tab, frame }) => `${tab}/${frame}`);
          for (const place of lit) expect(places).toContain(place);
        }
      },
    ),
    { numRuns: 60 },
  );
});
