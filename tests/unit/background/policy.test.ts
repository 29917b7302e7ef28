import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Platform } from '@/platform/browser-platform';
import { readStored, writeStored } from '@/platform/stored-items';
import type { FromPopup } from '@/guide/requests';
import { sampleProcedure, twoFactor } from '../guide/sample';
import { settle, startWorker } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const ours = { ...sampleProcedure([{}]), id: 'ours', title: 'Ours' };
const policy = { companyName: 'Example IT', library: [JSON.stringify(ours)], allowRecording: false };

/** A browser whose managed storage says what it is told to, when it is told to. */
function openManaged(first: Promise<Record<string, unknown> | undefined>, change: Partial<Platform> = {}) {
  let answer = first;
  let listener: ((changed: Record<string, unknown>) => void) | undefined;
  const worker = startWorker([twoFactor], {
    readManaged: () => answer,
    watchManaged: (listen) => void (listener = listen),
    ...change,
  });
  return {
    worker,
    async says(next: Record<string, unknown> | undefined) {
      answer = Promise.resolve(next);
      listener?.({});
      await settle();
    },
    later: (next: Record<string, unknown> | undefined) => void (answer = Promise.resolve(next)),
    ask: async (message: FromPopup) => {
      const reply = await worker.answer(message);
      await settle();
      return reply;
    },
  };
}
const kept = async () => (await readStored()).policy.values;

describe('the company’s policy', () => {
  it('is waited for by nothing, and is kept when it comes', async () => {
    let say: (values: Record<string, unknown>) => void = () => undefined;
    const { worker, ask } = openManaged(new Promise((resolve) => (say = resolve)));
    await worker.ready;
    expect(await ask({ type: 'office.hide', procedure: twoFactor.id, hidden: true })).toEqual({ ok: true });
    expect(await kept()).toEqual({});
    await vi.advanceTimersByTimeAsync(8000);
    say(policy);
    await settle();
    expect(await kept()).toEqual(policy);
    expect((await readStored()).policy.at).toBe(Date.now());
  });

  it('stays the last good one while the browser can’t say', async () => {
    await fakeBrowser.storage.local.set({ policy: { version: 1, values: policy, at: 5 } });
    const { says } = openManaged(Promise.resolve(undefined));
    await settle();
    expect(await kept()).toEqual(policy);
    await says(undefined);
    expect(await kept()).toEqual(policy);
  });

  it('is not given up for an empty answer at the start, but for a second one ten seconds later', async () => {
    await fakeBrowser.storage.local.set({ policy: { version: 1, values: policy, at: 5 } });
    openManaged(Promise.resolve({}));
    await vi.advanceTimersByTimeAsync(9000);
    expect(await kept()).toEqual(policy);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await kept()).toEqual({});
  });

  it('comes back at the second look where the first was too early', async () => {
    await fakeBrowser.storage.local.set({ policy: { version: 1, values: policy, at: 5 } });
    const { later } = openManaged(Promise.resolve({}));
    await settle();
    later({ companyName: 'Another' });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await kept()).toEqual({ companyName: 'Another' });
  });

  it('changes while the browser runs, and goes when it is taken away', async () => {
    const { says, ask } = openManaged(Promise.resolve(policy));
    await settle();
    const start = { type: 'record.start', zone: 'ww5.autotask.net' } as const;
    expect(await ask(start)).toMatchObject({ ok: false, say: expect.stringContaining('administrator') });
    await says({});
    expect(await kept()).toEqual({});
    expect(await ask(start)).toEqual({ ok: true });
  });

  it('counts where storage is full, too, and is kept once there is room', async () => {
    let isFull = true;
    const { worker, ask } = openManaged(Promise.resolve(policy), {
      writeStored: async (items) => {
        if (isFull) throw new Error('QUOTA_BYTES');
        return writeStored(items);
      },
    });
    await settle();
    const start = { type: 'record.start', zone: 'ww5.autotask.net' } as const;
    expect(await ask(start)).toMatchObject({ ok: false, say: expect.stringContaining('administrator') });
    expect(worker.reported.map(String)).toContain('Error: QUOTA_BYTES');
    isFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await kept()).toEqual(policy);
  });

  it('brings guides that can be followed, and that nobody changes', async () => {
    const { ask, worker } = openManaged(Promise.resolve(policy));
    await settle();
    expect(await ask({ type: 'run.start', procedure: 'ours', zone: 'ww5.autotask.net' })).toEqual({
      ok: true,
    });
    const locked = { ok: false, reason: 'refused', say: expect.stringContaining('“Ours”') };
    expect(await ask({ type: 'office.hide', procedure: 'ours', hidden: true })).toEqual(locked);
    expect(await ask({ type: 'office.import', file: { ...ours, title: 'Mine' } })).toEqual(locked);
    const library = { format: 1, kind: 'signpost-library', procedures: { ours } } as const;
    expect(await ask({ type: 'library.import', file: library })).toEqual(locked);
    expect(await ask({ type: 'office.hide', procedure: twoFactor.id, hidden: true })).toEqual({ ok: true });
    expect(worker.reported).toEqual([]);
  });

  it('switches off what it doesn’t allow, with a word about who did that', async () => {
    const { ask } = openManaged(Promise.resolve({ allowImport: false, allowShowing: false }));
    await settle();
    const refused = { ok: false, reason: 'refused', say: expect.stringContaining('administrator') };
    const recordings = { format: 1, kind: 'signpost-repairs', procedures: {} } as const;
    expect(await ask({ type: 'office.import', file: ours })).toEqual(refused);
    expect(await ask({ type: 'library.import', file: { format: 1, kind: 'signpost-library' } })).toEqual(
      refused,
    );
    expect(await ask({ type: 'recording.import', file: recordings })).toEqual(refused);
    expect(await ask({ type: 'draft.point', procedure: 'x', step: 'y', target: 'z' })).toEqual(refused);
  });

  it('opens the company’s zone, and none that it doesn’t use', async () => {
    const { ask, worker } = openManaged(Promise.resolve({ zones: ['ww3.autotask.net', 'ww5.autotask.net'] }));
    await settle();
    await ask({ type: 'run.start', procedure: twoFactor.id });
    await ask({ type: 'run.restart', procedure: twoFactor.id, zone: 'ww5.autotask.net' });
    await ask({ type: 'run.restart', procedure: twoFactor.id, zone: 'ww14.autotask.net' });
    expect(worker.opened.map((url) => new URL(url).host)).toEqual([
      'ww3.autotask.net',
      'ww5.autotask.net',
      'ww5.autotask.net',
    ]);
  });

  it('keeps its settings from being changed, and leaves the person’s own as they were', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, kbUrl: 'https://kb.mine/kb' } });
    const { ask, says } = openManaged(Promise.resolve({ kbAddress: 'https://kb.ours/kb' }));
    await settle();
    await ask({
      type: 'settings.change',
      settings: { kbUrl: 'https://kb.other/kb', zone: 'ww5.autotask.net' },
    });
    await says({});
    expect((await readStored()).settings).toEqual({
      version: 1,
      kbUrl: 'https://kb.mine/kb',
      zone: 'ww5.autotask.net',
    });
  });
});

describe('erasing everything', () => {
  it('leaves storage as after an installation, with the company’s policy', async () => {
    await fakeBrowser.storage.local.set({
      settings: { version: 1, zone: 'ww5.autotask.net', welcomed: true },
      'aside.run.2026-01-01T00:00:00.000Z': 'damaged',
      drafts: { version: 9, of: 'a newer Signpost' },
    });
    await fakeBrowser.storage.session.set({ draft: { query: 'typed' } });
    const { ask } = openManaged(Promise.resolve({ companyName: 'Example IT' }));
    await settle();
    await ask({ type: 'run.start', procedure: twoFactor.id });
    await ask({ type: 'everything.erase' });
    const { problems, settings, run, policy: rules, drafts } = await readStored();
    expect({ problems, settings, run, drafts }).toEqual({
      problems: [],
      settings: { version: 1, seenVersion: '1.2.3' },
      run: null,
      drafts: { version: 1, procedures: {} },
    });
    expect(rules.values).toEqual({ companyName: 'Example IT' });
    const keys = Object.keys(await fakeBrowser.storage.local.get());
    expect(keys.filter((key) => key.startsWith('aside.'))).toEqual([]);
    expect(await fakeBrowser.storage.session.get('draft')).toEqual({});
  });
});
