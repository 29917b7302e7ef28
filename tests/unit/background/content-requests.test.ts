import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerContentRequest, type ContentRequest } from '@/entrypoints/background/content-requests';
import { createLedger } from '@/entrypoints/background/ledger';
import { sampleProcedure } from '../guide/sample';

const file = sampleProcedure([{}]);

async function open(items: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set(items);
  const ledger = createLedger();
  await ledger.ready;
  return { ledger, ask: (message: ContentRequest) => answerContentRequest(message, ledger, (id) => id) };
}

describe("the office's procedures", () => {
  it('take in a good file, and can be put back', async () => {
    const { ledger, ask } = await open();
    expect(await ask({ type: 'office.import', file, name: 'sample.json' })).toEqual({ ok: true });
    expect(ledger.current().office.procedures.sample).toMatchObject({ file, name: 'sample.json' });
    expect(ledger.current().office.undo?.say).toContain('A sample');
    await ask({ type: 'office.undo' });
    expect(ledger.current().office.procedures).toEqual({});
  });

  it('refuse a broken file, with the place that is wrong, and stay as they were', async () => {
    const { ledger, ask } = await open();
    const reply = await ask({ type: 'office.import', file: { ...file, title: '' } });
    expect(reply).toMatchObject({ ok: false, reason: 'refused', say: expect.stringContaining('title') });
    expect(ledger.current().office.procedures).toEqual({});
  });

  it('are never written over those of a newer Signpost, and the person is told', async () => {
    const theirs = { version: 2, procedures: {} };
    const { ask } = await open({ office: theirs });
    const reply = await ask({ type: 'office.hide', procedure: 'sample', hidden: true });
    expect(reply).toMatchObject({ ok: false, say: expect.stringContaining('newer Signpost') });
    expect((await fakeBrowser.storage.local.get('office')).office).toEqual(theirs);
  });

  it.each<ContentRequest>([{ type: 'office.undo' }, { type: 'office.reset', procedure: 'sample' }])(
    'have nothing to do at first for %o',
    async (message) => {
      expect(await (await open()).ask(message)).toMatchObject({ ok: false, reason: 'refused' });
    },
  );
});

describe('settings', () => {
  it('change one by one, and go back to the default', async () => {
    const { ledger, ask } = await open({ settings: { version: 1, zone: 'ww5.autotask.net' } });
    await ask({ type: 'settings.change', settings: { kbUrl: 'https://kb.ours/' } });
    expect(ledger.current().settings).toEqual({
      version: 1,
      zone: 'ww5.autotask.net',
      kbUrl: 'https://kb.ours/',
    });
    await ask({ type: 'settings.change', settings: {}, unset: ['kbUrl'] });
    expect(ledger.current().settings).toEqual({ version: 1, zone: 'ww5.autotask.net' });
  });
});
