import { describe, expect, it, vi } from 'vitest';
import type { PopupReply } from '@/guide/requests';
import type { StoredSnapshot } from '@/guide/stored';
import { createSampleStore, sample, stored, tick } from './sample';

const start = { type: 'run.start', procedure: sample.id } as const;
const needsZone: PopupReply = { ok: false, reason: 'needs-zone', say: 'Which zone?' };

describe('what is stored', () => {
  it('is read, then followed until the popup goes', async () => {
    const { store, tell } = createSampleStore(stored({ menu: tick('seen') }));
    const leaving = new AbortController();
    await store.getState().follow(leaving.signal);
    expect(store.getState()).toMatchObject({ ready: true, run: null });
    tell(stored({}, { status: 'paused' }));
    expect(store.getState().run?.status).toBe('paused');
    leaving.abort();
    tell(stored());
    expect(store.getState().run?.status).toBe('paused');
  });

  it('is not overwritten by a first read that is older than a change', async () => {
    let finishReading = (_stored: StoredSnapshot) => {};
    const load = () => new Promise<StoredSnapshot>((resolve) => (finishReading = resolve));
    const { store, tell } = createSampleStore(stored(), { load });
    const following = store.getState().follow(new AbortController().signal);
    tell(stored({}, { status: 'running' }));
    finishReading(stored());
    await following;
    expect(store.getState().run?.status).toBe('running');
  });

  it('is said to be unreadable when it is', async () => {
    const { store } = createSampleStore(stored(), { load: () => Promise.reject(new Error('no storage')) });
    await store.getState().follow(new AbortController().signal);
    expect(store.getState().ready).toBe(true);
    expect(store.getState().problems[0]).toMatch(/couldn’t read/);
  });

  it('can be shown without knowing which page is in front', async () => {
    const { store } = createSampleStore(stored(), { getPlace: () => Promise.reject(new Error('asleep')) });
    await store.getState().follow(new AbortController().signal);
    expect(store.getState()).toMatchObject({ ready: true, problem: null, place: { applies: [] } });
  });
});

describe('a request', () => {
  it('that brings Autotask to the front lets the popup go; one that does not, does not', async () => {
    const { store, deps } = createSampleStore();
    await store.getState().send({ type: 'step.tick', procedure: sample.id, step: 'menu', ticked: true });
    await store.getState().send({ type: 'run.pause' });
    expect(deps.onLeft).not.toHaveBeenCalled();
    await store.getState().send(start);
    expect(deps.onLeft).toHaveBeenCalledOnce();
  });

  it('that fails leaves its reason until the next one', async () => {
    const send = vi.fn<() => Promise<PopupReply>>(async () => ({ ok: true }));
    send.mockResolvedValueOnce({ ok: false, reason: 'failed', say: 'The tab was closed.' });
    const { store } = createSampleStore(stored(), { send });
    await store.getState().send(start);
    expect(store.getState().problem).toBe('The tab was closed.');
    await store.getState().send(start);
    expect(store.getState().problem).toBeNull();
  });

  it('that nobody answers says what to do', async () => {
    const { store } = createSampleStore(stored(), { send: () => Promise.reject(new Error('no receiver')) });
    await store.getState().send(start);
    expect(store.getState().problem).toMatch(/didn’t answer/);
  });

  it.each([start, { type: 'page.open', procedure: sample.id, page: 'preferences' } as const])(
    'that needs a zone ($type) is made again with the one that was picked',
    async (message) => {
      const send = vi.fn<() => Promise<PopupReply>>(async () => ({ ok: true }));
      send.mockResolvedValueOnce(needsZone);
      const { store, deps } = createSampleStore(stored(), { send });
      await store.getState().send(message);
      expect(store.getState()).toMatchObject({ needsZone: message, problem: null });
      await store.getState().chooseZone('ww5.autotask.net');
      expect(send).toHaveBeenCalledWith({ ...message, zone: 'ww5.autotask.net' });
      expect(store.getState().needsZone).toBeNull();
      expect(deps.onLeft).toHaveBeenCalledOnce();
    },
  );

  it('that needs a zone can be dropped', async () => {
    const { store } = createSampleStore(stored(), { send: async () => needsZone });
    await store.getState().send(start);
    store.getState().cancelZone();
    expect(store.getState().needsZone).toBeNull();
  });
});
