import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWriter } from '@/entrypoints/background/writer';
import { emptyStored, storedKeys, type Stored } from '@/guide/stored';
import { readStored, writeStored } from '@/platform/stored-items';
import { runAt } from '../guide/sample';

const tick = { how: 'seen', at: 1 } as const;
const kept = { version: 1, procedures: { other: { steps: { one: tick } } } } as const;
const raw = () => fakeBrowser.storage.local.get();
const asides = async (key = '') =>
  Object.entries(await raw()).flatMap(([name, item]) => (name.startsWith(`aside.${key}`) ? [item] : []));

async function openWriter(items: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set(items);
  const { problems: _problems, ...stored } = await readStored();
  const state: { stored: Stored } = { stored };
  const writer = createWriter(
    { writeStored, report: vi.fn<(error: unknown) => void>() },
    () => state.stored,
    () => undefined,
  );
  return { ...writer, stored };
}

const ticked = (steps = {}) =>
  ({ version: 1, procedures: { ...kept.procedures, sample: { steps } } }) as const;

describe('several writes', () => {
  it('reach storage in the order in which they were made, however long each takes', async () => {
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const { write } = await openWriter();
    const waits = [30, 5, 0];
    const order: unknown[] = [];
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items: object) => {
      await new Promise((resolve) => setTimeout(resolve, waits.shift()));
      order.push((items as { run: { step: string } }).run.step);
      await set(items);
    });
    await Promise.all(['step-1', 'step-2', 'step-3'].map((step) => write({ run: runAt(step) })));
    vi.restoreAllMocks();
    expect(order).toEqual(['step-1', 'step-2', 'step-3']);
    expect(await raw()).toMatchObject({ run: { step: 'step-3' } });
  });

  it('go on after one that failed', async () => {
    const { write } = await openWriter();
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('The disk is full'));
    await expect(write({ run: runAt('step-1') })).rejects.toThrow('The disk is full');
    await expect(write({ run: runAt('step-2') })).resolves.toEqual([]);
    set.mockRestore();
    expect(await raw()).toMatchObject({ run: { step: 'step-2' } });
  });
});

describe('what cannot be read', () => {
  const damaged = { version: 1, procedures: 'scribbled over' };

  it('is left where it is until something takes its place, and is then kept aside, once', async () => {
    const { write } = await openWriter({ progress: damaged });
    expect(await raw()).toEqual({ progress: damaged });
    await write({ progress: ticked() });
    await write({ progress: ticked({ 'step-1': tick }) });
    expect((await raw()).progress).toEqual(ticked({ 'step-1': tick }));
    expect(await asides('progress')).toEqual([damaged]);
  });

  it.each(storedKeys)('of %s is never lost, whatever stands there, and goes aside whole', async (key) => {
    const broken = { version: 1, procedures: { good: 5 }, strange: ['kept', { as: 'it is' }] };
    const { write } = await openWriter({ [key]: broken });
    await write({ [key]: emptyStored[key] });
    expect(await asides(key)).toEqual([broken]);
  });

  it('in one procedure leaves the ticks of the others', async () => {
    const half = { version: 1, procedures: { ...kept.procedures, 'autotask-2fa': { steps: 'gone' } } };
    const { stored, write } = await openWriter({ progress: half });
    expect(stored.progress).toEqual(kept);
    await write({ progress: ticked() });
    expect((await raw()).progress).toMatchObject(kept);
    expect(await asides()).toEqual([half]);
  });

  it('is said in words, and does not keep the other items from being read', async () => {
    const settings = { version: 1, zone: 'ww5.autotask.net' };
    await fakeBrowser.storage.local.set({ progress: damaged, run: 'nonsense', settings });
    const { problems, ...stored } = await readStored();
    expect(problems).toHaveLength(2);
    expect(problems.join(' ')).toMatch(/the running guide.*your checkmarks/s);
    expect(stored.settings).toEqual(settings);
  });

  it('of a moment that no calendar has is damaged, and blanks nothing', async () => {
    const { stored } = await openWriter({ run: runAt('step-1', { touchedAt: 1e308 }) });
    expect(stored.run).toBeNull();
  });
});

describe('what a newer Signpost has written', () => {
  it.each(storedKeys)('is left alone, whichever it is, while everything else is written: %s', async (key) => {
    const theirs = { version: 9, whatever: [key] };
    const other = key === 'settings' ? 'progress' : 'settings';
    const { write } = await openWriter({ [key]: theirs });
    expect(await write({ [key]: emptyStored[key], [other]: emptyStored[other] })).toEqual([key]);
    expect(await raw()).toEqual({ [key]: theirs, [other]: emptyStored[other] });
  });
});
