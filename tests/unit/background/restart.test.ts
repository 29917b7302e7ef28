import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToAgent } from '@/guide/messages';
import { found } from '../guide/sample';
import { shows, startWorker, store, stored, warmUp } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const window = { 'generated-code': found(), validate: found(), 'save-close': found(), 'request-qr': found() };

describe('a worker that was killed in the middle', () => {
  it('goes on where it was: step, ticks, and what was pressed', async () => {
    await store({ step: 'request-qr-code' });
    const first = startWorker();
    await warmUp();
    const asked = await first.connect();
    await asked.sees({ 'request-qr': found() });
    await asked.presses('request-qr');
    await first.act('did');
    const before = await stored();

    const second = startWorker();
    await second.ready;
    expect(await stored()).toEqual(before);
    const top = await second.connect();
    await top.sees({ 'qr-code': found(), 'request-qr': found() });
    await warmUp();
    expect(shows(top.heard)).toMatchObject([{ target: 'qr-code' }]);
    expect((await second.openCard()).view()?.step.id).toBe('add-account');
  });

  it.each([
    ['first', [1, 2]],
    ['last', [2, 1]],
  ])('stays in the window it was in, whether that one speaks %s', async (_, order) => {
    await store({ step: 'save' });
    const first = startWorker();
    await warmUp();
    // A browser under a debugger says of every window that it is looked at.
    const [two, one] = [await first.connect(2), await first.connect(1)];
    await two.sees(window, { focused: true });
    await one.sees(window, { focused: true });
    expect(shows(one.heard)).toHaveLength(1);

    first.dies();
    const second = startWorker();
    const heard = new Map<number, ToAgent[]>();
    for (const tab of order) {
      const again = await second.connect(tab);
      heard.set(tab, again.heard);
      await again.sees(window, { focused: true });
    }
    await warmUp();
    expect([1, 2].map((tab) => shows(heard.get(tab) ?? []).length)).toEqual([1, 0]);
  });

  it('follows the person to another window that they looked at meanwhile', async () => {
    await store({ step: 'save' });
    const first = startWorker();
    await warmUp();
    await (await first.connect(1)).sees(window, { focused: true });
    await (await first.connect(2)).sees(window);

    first.dies();
    const second = startWorker();
    const one = await second.connect(1);
    await one.sees(window);
    const two = await second.connect(2);
    await two.sees(window, { focused: true });
    await warmUp();
    expect(shows(one.heard)).toEqual([]);
    expect(shows(two.heard)).toHaveLength(1);
  });

  it('takes a press it is told of again for the same one, and one from before the guide for none', async () => {
    await store({ step: 'save', startedAt: 999_000 });
    const top = await startWorker().connect();
    await top.presses('save-close', 300);
    await top.presses('save-close', 700);
    await top.presses('validate', 4000);
    expect((await stored()).run?.pressed).toEqual({ 'save-close': 999_700 });
  });

  it('points at nothing before all frames have spoken: another one may have the same control', async () => {
    await store({ step: 'save' });
    const worker = startWorker();
    const top = await worker.connect();
    await top.sees(window);
    expect(shows(top.heard)).toEqual([]);
    await warmUp();
    expect(shows(top.heard)).toMatchObject([{ target: 'save-close' }]);
  });

  it.each([
    ['confirm-code', 'validate'],
    ['save', 'save-close'],
  ])(
    'does not take %s for done because the frame with its window has not spoken yet',
    async (step, pressed) => {
      await store({ step, pressed: { [pressed]: 999_000 } });
      const worker = startWorker();
      const top = await worker.connect(1, 0);
      await top.sees({}, { pages: ['preferences'] });
      expect((await stored()).run?.step).toBe(step);
      const inner = await worker.connect(1, 5);
      await inner.sees(window);
      await vi.advanceTimersByTimeAsync(5000);
      const { run, ticks } = await stored();
      expect(run).toMatchObject({ step, status: 'running' });
      expect(ticks[step]).toBeUndefined();
    },
  );

  it('takes it for done once all have had the time to speak', async () => {
    await store({ step: 'save', pressed: { 'save-close': 999_000 } });
    const worker = startWorker();
    await (await worker.connect()).sees({}, { pages: ['preferences'] });
    await vi.advanceTimersByTimeAsync(2000);
    expect((await stored()).run?.status).toBe('finished');
  });

  it('says nothing about what it cannot find before all have spoken', async () => {
    await store({ step: 'save' });
    const worker = startWorker();
    await (await worker.connect()).sees({});
    expect(worker.injected).toEqual([]);
    await warmUp();
    expect(worker.injected.map(({ tab }) => tab)).toEqual([1]);
  });

  it('does not pass over a step that its frame has not reported yet', async () => {
    await store({ step: 'stop-email' });
    const worker = startWorker();
    await (await worker.connect(1, 0)).sees({ 'request-qr': found() });
    await vi.advanceTimersByTimeAsync(1000);
    await (await worker.connect(1, 5)).sees({ 'email-checkbox': found({ checked: true }) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await stored()).run?.step).toBe('stop-email');
  });

  it('stays paused when it was paused', async () => {
    await store({ status: 'paused' });
    const worker = startWorker();
    const top = await worker.connect();
    await top.sees({ 'code-options': found() }, { pages: ['preferences'] });
    expect(shows(top.heard)).toEqual([]);
    expect(worker.injected).toEqual([]);
    expect((await stored()).run?.status).toBe('paused');
  });
});

describe('a page that loads anew', () => {
  it('brings the card and the spotlight back', async () => {
    await store({});
    const worker = startWorker();
    await warmUp();
    const old = await worker.connect();
    const look = (at: typeof old) => at.sees({ 'code-options': found() }, { pages: ['preferences'] });
    await look(old);
    const card = await worker.openCard();
    await card.closes();
    await old.leaves();
    worker.injected.length = 0;
    const fresh = await worker.connect();
    await look(fresh);
    expect(shows(fresh.heard)).toHaveLength(1);
    expect(worker.injected.map(({ tab }) => tab)).toEqual([1]);
    expect((await worker.openCard()).view()?.state).toBe('pointing');
  });

  it('for a moment without a window does not make Save done', async () => {
    await store({ step: 'save' });
    const worker = startWorker();
    await warmUp();
    const top = await worker.connect(1, 0);
    await top.sees({}, { pages: ['preferences'] });
    const inner = await worker.connect(1, 5);
    await inner.sees(window);
    await inner.presses('save-close');
    await inner.leaves();
    await vi.advanceTimersByTimeAsync(200);
    await (await worker.connect(1, 6)).sees(window);
    await vi.advanceTimersByTimeAsync(5000);
    expect((await stored()).run).toMatchObject({ step: 'save', status: 'running' });
  });

  it('that re-renders its window at the press does not make Save done', async () => {
    await store({ step: 'save' });
    const worker = startWorker();
    await warmUp();
    const top = await worker.connect();
    await top.sees(window);
    await top.presses('save-close');
    await top.sees({});
    await vi.advanceTimersByTimeAsync(100);
    await top.sees(window);
    await vi.advanceTimersByTimeAsync(5000);
    expect((await stored()).run).toMatchObject({ step: 'save', status: 'running' });
  });
});

describe('the window of its own in which Save was pressed', () => {
  it.each([
    ['shows what Signpost can’t see, such as another maker’s sign-in: nothing is proven', false],
    ['is closed by it: Save is done', true],
  ])('%s', async (_what, closes) => {
    await store({ step: 'save' });
    const worker = startWorker();
    await warmUp();
    await (await worker.connect(1)).sees({});
    const popUp = await worker.connect(2);
    await popUp.sees(window);
    await popUp.presses('save-close');
    await popUp.leaves();
    if (closes) worker.onTabClosed(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect((await stored()).ticks['save']?.how).toBe(closes ? 'seen' : undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await stored()).run?.question).toEqual(
      closes ? undefined : { step: 'save', target: 'save-close', why: 'still' },
    );
  });
});
