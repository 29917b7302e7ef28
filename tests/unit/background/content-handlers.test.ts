import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromPopup } from '@/guide/requests';
import { readStored } from '@/platform/stored-items';
import { sampleProcedure } from '../guide/sample';
import { settle, startWorker } from './worker';

const file = sampleProcedure([{}]);

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

async function open(items: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set(items);
  const worker = startWorker();
  return {
    ask: async (message: FromPopup) => {
      const reply = await worker.answer(message);
      await settle();
      return reply;
    },
  };
}

describe("the office's procedures", () => {
  it('take in a good file, and can be put back', async () => {
    const { ask } = await open();
    expect(await ask({ type: 'office.import', file, name: 'sample.json' })).toEqual({ ok: true });
    const { office } = await readStored();
    expect(office.procedures['sample']).toMatchObject({ file, name: 'sample.json' });
    expect(office.undo).toMatchObject({ did: 'import', title: 'A sample' });
    await ask({ type: 'office.undo' });
    expect((await readStored()).office.procedures).toEqual({});
  });

  it('take in what was chosen of a library in one change, and give it back', async () => {
    const { ask } = await open();
    const library = {
      format: 1 as const,
      kind: 'signpost-library' as const,
      settings: { kbUrl: 'https://kb.example/kb' },
      hidden: ['note-templates'],
      procedures: { sample: file, other: { ...file, id: 'other' } },
    };
    expect(await ask({ type: 'library.import', file: library, name: 'office.json' })).toEqual({ ok: true });
    const { office, settings } = await readStored();
    expect(Object.keys(office.procedures)).toEqual(['sample', 'other']);
    expect(office).toMatchObject({
      hidden: ['note-templates'],
      undo: { did: 'library', title: 'office.json' },
    });
    expect(settings.kbUrl).toBe('https://kb.example/kb');
    await ask({ type: 'office.undo' });
    const after = await readStored();
    expect(after.office).toMatchObject({ procedures: {}, hidden: [], undo: { undone: true } });
    expect(after.settings.kbUrl).toBeUndefined();
  });

  it('take nothing of a library in which a guide is broken, or has another id', async () => {
    const { ask } = await open();
    const library = {
      format: 1 as const,
      kind: 'signpost-library' as const,
      procedures: { sample: file, other: file },
    };
    expect(await ask({ type: 'library.import', file: library })).toMatchObject({
      ok: false,
      say: expect.stringContaining('other'),
    });
    expect((await readStored()).office.procedures).toEqual({});
  });

  it('refuse a broken file, with the place that is wrong, and stay as they were', async () => {
    const { ask } = await open();
    const reply = await ask({ type: 'office.import', file: { ...file, title: '' } });
    expect(reply).toMatchObject({ ok: false, reason: 'refused', say: expect.stringContaining('title') });
    expect((await readStored()).office.procedures).toEqual({});
  });

  it('are never written over those of a newer Signpost, and the person is told', async () => {
    const theirs = { version: 2, procedures: {} };
    const { ask } = await open({ office: theirs });
    const reply = await ask({ type: 'office.hide', procedure: 'sample', hidden: true });
    expect(reply).toMatchObject({ ok: false, say: expect.stringContaining('newer Signpost') });
    expect((await fakeBrowser.storage.local.get('office')).office).toEqual(theirs);
  });

  it.each<FromPopup>([{ type: 'office.undo' }, { type: 'office.reset', procedure: 'sample' }])(
    'have nothing to do at first for %o',
    async (message) => {
      expect(await (await open()).ask(message)).toMatchObject({ ok: false, reason: 'refused' });
    },
  );

  it('two changes at once are both kept', async () => {
    const { ask } = await open();
    await Promise.all([
      ask({ type: 'office.import', file }),
      ask({ type: 'office.hide', procedure: 'autotask-2fa', hidden: true }),
    ]);
    const { office } = await readStored();
    expect(Object.keys(office.procedures)).toEqual(['sample']);
    expect(office.hidden).toEqual(['autotask-2fa']);
  });
});

describe('settings', () => {
  it('change one by one, and go back to the default', async () => {
    const { ask } = await open({ settings: { version: 1, zone: 'ww5.autotask.net' } });
    await ask({ type: 'settings.change', settings: { kbUrl: 'https://kb.ours/' } });
    expect((await readStored()).settings).toEqual({
      version: 1,
      zone: 'ww5.autotask.net',
      kbUrl: 'https://kb.ours/',
    });
    await ask({ type: 'settings.change', settings: {}, unset: ['kbUrl'] });
    expect((await readStored()).settings).toEqual({ version: 1, zone: 'ww5.autotask.net' });
  });
});

describe('a table that is being changed', () => {
  const table = {
    id: 'hours',
    title: 'Hours',
    columns: ['Day'],
    source: 'kb',
    certainty: 'documented' as const,
  };
  const withRows = (...rows: string[][]) => ({ ...file, references: [{ ...table, rows }] });
  const rows = [['Monday '], ['']];
  const save = { type: 'table.save', procedure: 'sample', table: 'hours', rows } as const;

  it('is kept as it was typed, and in use in no guide', async () => {
    const { ask } = await open();
    expect(await ask(save)).toEqual({ ok: true });
    const { tables, office } = await readStored();
    expect(tables.procedures).toEqual({ sample: { hours: { at: 1_000_000, rows: [['Monday '], ['']] } } });
    expect(office.procedures).toEqual({});
    await ask({ type: 'table.drop', procedure: 'sample', table: 'hours' });
    expect((await readStored()).tables.procedures).toEqual({});
  });

  it('is done once it was imported as it is, and outlives another import', async () => {
    const { ask } = await open();
    await ask(save);
    await ask({ type: 'office.import', file: withRows(['Tuesday']) });
    expect((await readStored()).tables.procedures).toHaveProperty('sample');
    await ask({ type: 'office.import', file: withRows(['Monday']) });
    expect((await readStored()).tables.procedures).toEqual({});
  });
});
