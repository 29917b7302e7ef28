import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOffer, offerLink, queryOffer } from '@/entrypoints/background/offers';
import { emptySession, type Session } from '@/guide/session';
import { found, twoFactor } from '../guide/sample';
import { resume, settle, startWorker, store, stored, warmUp } from './worker';

const link = { procedure: 'autotask-2fa' };
const other = { procedure: 'merge-contacts' };

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe('a link that was opened', () => {
  it('offers its guide in its tab, and starts nothing', async () => {
    const worker = startWorker();
    await worker.link(3, { ...link, step: 'save' });
    expect(worker.injected.map(({ tab }) => tab)).toContain(3);
    const view = (await worker.openCard(3)).offer();
    expect(view).toMatchObject({
      procedure: { id: 'autotask-2fa' },
      step: { id: 'save' },
      start: 'Start guide',
    });
    expect((await stored()).run).toBeNull();
  });

  it('still offers it after the worker was killed', async () => {
    const first = startWorker();
    await first.link(3, link);
    first.dies();
    const second = startWorker();
    expect((await second.openCard(3)).offer()).toMatchObject({ procedure: { id: 'autotask-2fa' } });
  });

  it('says so when there is no such guide here', async () => {
    const worker = startWorker();
    await worker.link(3, { procedure: 'from-another-office' });
    const view = (await worker.openCard(3)).offer();
    expect(view?.say).toContain('“from-another-office”');
    expect(view?.start).toBeUndefined();
  });

  it('says before it is taken up that it clears ticks', async () => {
    const tick = { how: 'seen', at: 1 } as const;
    const all = Object.fromEntries(twoFactor.steps.map(({ id }) => [id, tick]));
    await store({ status: 'finished', step: 'save' }, { 'autotask-2fa': { steps: all, finishedAt: 1 } });
    const worker = startWorker();
    await warmUp();
    await worker.link(3, link);
    expect((await worker.openCard(3)).offer()).toMatchObject({
      start: 'Start again',
      say: expect.stringContaining('clears its checkmarks'),
    });
  });

  it('is forgotten when nobody answers for an hour: its card goes', async () => {
    const worker = startWorker();
    await worker.link(3, link);
    const card = await worker.openCard(3);
    await vi.advanceTimersByTimeAsync(61 * 60 * 1000);
    expect(card.offer()).toBeNull();
  });

  it('is gone with its tab', async () => {
    const worker = startWorker();
    await worker.link(3, link);
    worker.onTabClosed(3);
    await settle();
    expect(await worker.answer({ type: 'place.get' })).not.toHaveProperty('offer');
  });
});

describe('while a guide runs', () => {
  async function running() {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees({ 'code-options': found() }, { pages: ['preferences'] });
    return { worker, card: await worker.openCard(1) };
  }

  it('an offer, in whatever tab, leaves its card and ring alone; the card has a line about it', async () => {
    const { worker, card } = await running();
    await worker.link(2, { ...link, step: 'save' });
    expect(card.view()).toMatchObject({
      state: 'pointing',
      step: { id: 'open-code-options' },
      note: expect.stringContaining('Find it in Signpost’s popup'),
    });
    expect(await worker.answer({ type: 'place.get' })).toMatchObject({ offer: { step: 'save' } });
  });

  it('a link to a guide that nobody has is not even noticed', async () => {
    const { worker, card } = await running();
    await worker.link(2, other);
    expect(card.view()?.note).toBeUndefined();
    expect(await worker.answer({ type: 'place.get' })).not.toHaveProperty('offer');
  });
});

describe('Start guide', () => {
  it('starts what the card was showing when it was pressed, whatever was offered since', async () => {
    const worker = startWorker();
    worker.tabs.push({
      id: 3,
      windowId: 1,
      host: 'ww5.autotask.net',
      path: '/',
      active: true,
      lastAccessed: 1,
    });
    await worker.link(3, { ...link, step: 'request-qr-code' });
    const card = await worker.openCard(3);
    const shown = card.offer();
    await worker.link(3, { procedure: 'swapped-in' });
    await card.press('accept', shown);
    expect((await stored()).run).toMatchObject({ procedure: 'autotask-2fa', step: 'request-qr-code' });
  });
});

describe('a link that was answered', () => {
  const offered = (tab: number, session: Session, now = 0) => offerLink(session, tab, link, false, now);
  const dismissed = answerOffer(offered(3, emptySession), true, 0);

  it('is not offered again by a reload', () => {
    const taken = answerOffer(offered(3, emptySession), false, 0);
    expect(queryOffer(offerLink(taken, 3, link, true, 1), 1)).toBeUndefined();
  });

  it('is offered again at once when it was taken up and is followed anew', () => {
    const taken = answerOffer(offered(3, emptySession), false, 0);
    expect(queryOffer(offered(3, taken, 1), 1)).toMatchObject({ tab: 3 });
  });

  it.each([3, 4])('waits when it was turned down, also in tab %i; longer every time', (tab) => {
    expect(queryOffer(offered(tab, dismissed, 29_000), 29_000)).toBeUndefined();
    expect(queryOffer(offered(tab, dismissed, 31_000), 31_000)).toMatchObject({ tab });
    const twice = answerOffer(offered(3, dismissed, 31_000), true, 31_000);
    expect(queryOffer(offered(tab, twice, 31_000 + 59_000), 90_000)).toBeUndefined();
    expect(queryOffer(offered(tab, twice, 31_000 + 61_000), 92_000)).toMatchObject({ tab });
  });
});

describe('a guide that waits for Autotask', () => {
  const keep = { type: 'wish.keep', ...link, step: 'save' } as const;
  const note = async () => (await fakeBrowser.storage.local.get('boot')).boot;

  it('is offered by the next tab with Autotask, once', async () => {
    const worker = startWorker();
    await warmUp();
    await worker.answer(keep);
    await settle();
    // Without a word from the tab there would be nothing to offer it in: boot is told to speak.
    expect(await note()).toMatchObject({ offered: true });
    expect(await worker.answer({ type: 'place.get' })).toMatchObject({ wish: link });
    await worker.onBoot({ type: 'frame.ready' }, 4, 0);
    await settle();
    expect(worker.injected.map(({ tab }) => tab)).toContain(4);
    expect((await worker.openCard(4)).offer()).toMatchObject({
      procedure: { id: 'autotask-2fa' },
      step: { id: 'save' },
      head: 'You wanted to start this guide',
    });
    expect((await stored()).run).toBeNull();
    const place = await worker.answer({ type: 'place.get' });
    expect(place).toMatchObject({ offer: { ...link, step: 'save' } });
    expect(place).not.toHaveProperty('wish');
    await worker.onBoot({ type: 'frame.ready' }, 5, 0);
    await settle();
    expect((await worker.openCard(5)).offer()).toBeNull();
  });

  it('outlives the worker, and ends with Cancel, a start or the day', async () => {
    const first = startWorker();
    await warmUp();
    await first.answer(keep);
    await settle();
    first.dies();
    const second = startWorker();
    await warmUp();
    expect(await second.answer({ type: 'place.get' })).toMatchObject({ wish: link });
    await second.answer({ type: 'wish.drop' });
    expect(await second.answer({ type: 'place.get' })).not.toHaveProperty('wish');
    await second.answer(keep);
    await second.answer({ type: 'run.start', ...link, zone: 'ww5.autotask.net' });
    expect(await second.answer({ type: 'place.get' })).not.toHaveProperty('wish');
    await second.answer(keep);
    await vi.advanceTimersByTimeAsync(13 * 60 * 60 * 1000);
    expect(await second.answer({ type: 'place.get' })).not.toHaveProperty('wish');
  });

  it('is refused when there is no such guide', async () => {
    const worker = startWorker();
    await warmUp();
    expect(await worker.answer({ type: 'wish.keep', procedure: 'from-another-office' })).toMatchObject({
      ok: false,
    });
  });
});
