import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runAt } from '../guide/sample';
import { startWorker } from './worker';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  fakeBrowser.reset();
});
afterEach(() => void vi.useRealTimers());

it('a part that an agent lacks is injected into its own frame', async () => {
  await fakeBrowser.storage.local.set({ run: runAt('step-1', { startedAt: Date.now() }) });
  const worker = startWorker();
  await worker.ready;
  const inner = await worker.connect(3, 7);
  worker.injected.length = 0;
  await inner.needs('look');
  await inner.needs('reach');
  expect(worker.injected).toEqual([
    { files: ['/look.js'], tab: 3, frames: { frame: 7 } },
    { files: ['/reach.js'], tab: 3, frames: { frame: 7 } },
  ]);
});

it('nothing is injected that is no part of an agent', async () => {
  const worker = startWorker();
  await worker.ready;
  const agent = await worker.connect();
  await agent.needs('../options' as never);
  expect(worker.injected).toEqual([]);
  expect(worker.reported).toHaveLength(1);
});
