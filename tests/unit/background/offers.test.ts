import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOffers } from '@/entrypoints/background/offers';
import { startWorker, store, warmUp } from './worker';
import { found } from '../guide/sample';

const offer = { procedure: 'autotask-2fa' };

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe('a link that was opened', () => {
  it('offers its guide in its tab, and starts nothing', async () => {
    const worker = startWorker();
    await worker.offers.make(3, { ...offer, step: 'save' });
    await worker.conductor.conduct();
    expect(worker.injected).toEqual([3]);
    const view = worker.openCard(3).offer();
    expect(view).toMatchObject({
      procedure: { id: 'autotask-2fa' },
      step: { id: 'save' },
      start: 'Start guide',
    });
    expect(worker.ledger.current().run).toBeNull();
  });

  it('still offers it after the worker was killed', async () => {
    await createOffers().make(3, offer);
    const worker = startWorker();
    await worker.offers.ready;
    await worker.conductor.conduct();
    expect(worker.openCard(3).offer()).toMatchObject({ procedure: { id: 'autotask-2fa' } });
  });

  it('says so when there is no such guide here', async () => {
    const worker = startWorker();
    await worker.offers.make(3, { procedure: 'from-another-office' });
    await worker.conductor.conduct();
    const view = worker.openCard(3).offer();
    expect(view?.say).toContain('“from-another-office”');
    expect(view?.start).toBeUndefined();
  });

  it('is not offered again by a reload once it was answered, but is by a new tab', async () => {
    const offers = createOffers();
    expect(await offers.make(3, offer)).toBe(true);
    expect(await offers.make(3, offer)).toBe(false);
    await offers.answer();
    expect(await offers.make(3, offer)).toBe(false);
    expect(offers.query()).toBeUndefined();
    expect(await offers.make(4, offer)).toBe(true);
  });

  it('is forgotten when nobody answers for an hour', async () => {
    const offers = createOffers();
    await offers.make(3, offer);
    vi.advanceTimersByTime(61 * 60 * 1000);
    expect(offers.query()).toBeUndefined();
  });

  it('waits its turn with the running guide: that goes on when the offer is turned down', async () => {
    await store({});
    const worker = startWorker();
    await warmUp();
    const top = await worker.connect();
    await top.sees({ 'code-options': found() }, { pages: ['preferences'] });
    await worker.offers.make(1, { procedure: 'other' });
    await worker.conductor.conduct();
    const card = worker.openCard(1);
    expect(card.offer()).not.toBeNull();
    await worker.offers.answer();
    await worker.conductor.conduct();
    expect(card.view()).toMatchObject({ state: 'pointing', step: { id: 'open-code-options' } });
  });
});
