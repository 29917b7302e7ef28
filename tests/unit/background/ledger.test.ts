import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLedger } from '@/entrypoints/background/ledger';
import { emptyStored, storedKeys } from '@/guide/stored';
import { readStored } from '@/platform/stored-items';
import { runAt } from '../guide/sample';

const tick = { how: 'seen', at: 1 } as const;
const kept = { version: 1, procedures: { other: { steps: { one: tick } } } };
const raw = () => fakeBrowser.storage.local.get();

async function openLedger(items: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set(items);
  const ledger = createLedger();
  await ledger.ready;
  return ledger;
}

describe('what is kept', () => {
  it('is empty at first', async () => {
    const ledger = await openLedger();
    expect(ledger.current()).toEqual(emptyStored);
  });

  it('is what was there before', async () => {
    const ledger = await openLedger({ run: runAt('step-1'), progress: kept });
    expect(ledger.current()).toMatchObject({ run: runAt('step-1'), progress: kept });
  });

  it('is known at once when written, and in storage when the write is over', async () => {
    const ledger = await openLedger();
    const written = ledger.write({ run: runAt('step-2') });
    expect(ledger.current().run?.step).toBe('step-2');
    await written;
    expect(await raw()).toMatchObject({ run: { step: 'step-2' } });
  });

  it('of one procedure does not touch the ticks of another', async () => {
    const ledger = await openLedger({ progress: kept });
    await ledger.writeJourney({ run: runAt('step-2'), progress: { steps: { 'step-1': tick } } });
    expect(await raw()).toMatchObject({
      run: { step: 'step-2' },
      progress: { procedures: { other: { steps: { one: tick } }, sample: { steps: { 'step-1': tick } } } },
    });
  });
});

describe('several writes', () => {
  it('reach storage in the order in which they were made, however long each takes', async () => {
    const ledger = await openLedger();
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const waits = [30, 5, 0];
    const order: unknown[] = [];
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items: object) => {
      await new Promise((resolve) => setTimeout(resolve, waits.shift()));
      order.push((items as { run: { step: string } }).run.step);
      await set(items);
    });
    await Promise.all(['step-1', 'step-2', 'step-3'].map((step) => ledger.write({ run: runAt(step) })));
    vi.restoreAllMocks();
    expect(order).toEqual(['step-1', 'step-2', 'step-3']);
    expect(await raw()).toMatchObject({ run: { step: 'step-3' } });
  });

  it('go on after one that failed', async () => {
    const ledger = await openLedger();
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('The disk is full'));
    await expect(ledger.write({ run: runAt('step-1') })).rejects.toThrow('The disk is full');
    await expect(ledger.write({ run: runAt('step-2') })).resolves.toEqual([]);
    set.mockRestore();
    expect(await raw()).toMatchObject({ run: { step: 'step-2' } });
  });
});

describe('what cannot be read', () => {
  const damaged = { version: 1, procedures: 'scribbled over' };

  it('is left where it is until something takes its place, and is then kept aside', async () => {
    const ledger = await openLedger({ progress: damaged });
    expect(await raw()).toEqual({ progress: damaged });
    await ledger.writeJourney({ run: runAt('step-1'), progress: { steps: {} } });
    const items = await raw();
    expect(items.progress).toEqual({ version: 1, procedures: { sample: { steps: {} } } });
    const aside = Object.keys(items).filter((key) => key.startsWith('aside.progress.'));
    expect(aside.map((key) => items[key])).toEqual([damaged]);
  });

  it('is kept aside once, not at every write', async () => {
    const ledger = await openLedger({ progress: damaged });
    await ledger.writeJourney({ run: runAt('step-1'), progress: { steps: {} } });
    await ledger.writeJourney({ run: runAt('step-2'), progress: { steps: {} } });
    expect(Object.keys(await raw()).filter((key) => key.startsWith('aside.'))).toHaveLength(1);
  });

  it.each(storedKeys)('of %s is never lost, whatever stands there, and goes aside whole', async (key) => {
    const broken = { version: 1, procedures: { good: 5 }, strange: ['kept', { as: 'it is' }] };
    const ledger = await openLedger({ [key]: broken });
    await ledger.write({ [key]: emptyStored[key] });
    const items = await raw();
    const aside = Object.keys(items).filter((each) => each.startsWith(`aside.${key}.`));
    expect(aside.map((each) => items[each])).toEqual([broken]);
  });

  it('in one procedure leaves the ticks of the others', async () => {
    const half = { version: 1, procedures: { ...kept.procedures, 'autotask-2fa': { steps: 'gone' } } };
    const ledger = await openLedger({ progress: half });
    expect(ledger.current().progress).toEqual(kept);
    await ledger.writeJourney({ run: runAt('step-1'), progress: { steps: {} } });
    const items = await raw();
    expect(items.progress).toMatchObject(kept);
    expect(
      Object.keys(items)
        .filter((key) => key.startsWith('aside.'))
        .map((key) => items[key]),
    ).toEqual([half]);
  });

  it('is said in words', async () => {
    await fakeBrowser.storage.local.set({ progress: damaged, run: 'nonsense' });
    const { problems } = await readStored();
    expect(problems).toHaveLength(2);
    expect(problems.join(' ')).toMatch(/the running guide.*your ticks/s);
  });

  it('does not keep the other items from being read', async () => {
    const ledger = await openLedger({
      progress: damaged,
      settings: { version: 1, zone: 'ww5.autotask.net' },
    });
    expect(ledger.current().settings.zone).toBe('ww5.autotask.net');
  });
});

describe('what a newer Signpost has written', () => {
  const newer = { version: 2, procedures: { 'autotask-2fa': 'in a way of its own' } };

  it('is never overwritten, while everything else still is', async () => {
    const ledger = await openLedger({ progress: newer });
    await ledger.writeJourney({ run: runAt('step-1'), progress: { steps: { 'step-1': tick } } });
    expect(await raw()).toEqual({ progress: newer, run: runAt('step-1') });
  });

  it.each(storedKeys)('is left alone, whichever it is: %s', async (key) => {
    const theirs = { version: 9, whatever: [key] };
    const ledger = await openLedger({ [key]: theirs });
    expect(await ledger.write({ [key]: emptyStored[key] })).toEqual([key]);
    expect(await raw()).toEqual({ [key]: theirs });
  });

  it('does not keep the guide from running', async () => {
    const ledger = await openLedger({ progress: newer });
    await ledger.writeJourney({ run: runAt('step-2'), progress: { steps: { 'step-1': tick } } });
    expect(ledger.current().progress.procedures.sample?.steps).toEqual({ 'step-1': tick });
  });
});
