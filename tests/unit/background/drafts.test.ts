import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromPopup } from '@/guide/requests';
import { readEveryday, readStored } from '@/platform/stored-items';
import { found, sampleProcedure } from '../guide/sample';
import { sampleWork } from '../guide/draft/drafts';
import { startWorker, settle, warmUp, type Worker } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const ID = 'draft-1';

const work = {
  procedure: sampleProcedure(
    [
      { targets: ['a'], done: { visible: 'b' } },
      { targets: ['b'], done: { pressed: 'b' } },
    ],
    { id: 'in-the-making', states: {} },
  ),
};

async function ask(worker: Worker, message: FromPopup) {
  const reply = await worker.answer(message);
  await settle();
  return reply;
}

/** A worker with Autotask open in tab 1, and a draft of two steps. */
async function openDraft(more: Partial<Extract<FromPopup, { type: 'draft.save' }>> = {}) {
  const worker = startWorker();
  worker.opensTab();
  await warmUp();
  const save = { type: 'draft.save', id: ID, origin: { how: 'article' }, work, ...more } as const;
  expect(await ask(worker, save)).toEqual({ ok: true });
  return worker;
}

const draft = async () => (await readStored()).drafts.procedures[ID];

/** Follows both steps: the first ticks itself, the second by hand. */
async function follow(worker: Worker) {
  await ask(worker, { type: 'run.restart', procedure: ID });
  const top = await worker.connect();
  await top.sees({ a: found() });
  await vi.advanceTimersByTimeAsync(2000);
  await top.sees({ a: found(), b: found() });
  await vi.advanceTimersByTimeAsync(2000);
  await worker.act('did');
  return top;
}

describe('a draft', () => {
  it('is kept as it was sent, and found again by the next worker', async () => {
    await openDraft();
    expect(await draft()).toMatchObject({ origin: { how: 'article' }, procedure: work.procedure });
  });

  it('is read by nobody but the editor: the popup does without', async () => {
    await openDraft();
    expect((await readEveryday()).drafts.procedures).toEqual({});
  });

  it('is followed like any guide, and its card says whose it is', async () => {
    const worker = await openDraft();
    await ask(worker, { type: 'run.restart', procedure: ID });
    await (await worker.connect()).sees({ a: found() });
    const view = (await worker.openCard()).view();
    expect(view).toMatchObject({ state: 'pointing', note: expect.stringContaining('your draft') });
  });

  it('that can’t be followed yet is not started, and the step is named', async () => {
    const { procedure } = work;
    const steps = [{ ...procedure.steps[0]!, title: '', say: '' }];
    const worker = await openDraft({ work: { procedure: { ...procedure, steps } } });
    expect(await ask(worker, { type: 'run.restart', procedure: ID })).toMatchObject({
      ok: false,
      say: expect.stringMatching(/^Step 1, /),
    });
  });

  it('knows afterwards which steps ticked themselves, and which were ticked by hand', async () => {
    await follow(await openDraft());
    expect((await draft())?.followed).toMatchObject({
      'step-1': { how: 'seen' },
      'step-2': { how: 'by-hand' },
    });
    expect((await draft())?.followed['step-1']).not.toHaveProperty('early');
  });

  it('knows which step was true before anybody could have done it', async () => {
    const worker = await openDraft();
    await ask(worker, { type: 'run.restart', procedure: ID });
    await (await worker.connect()).sees({ a: found(), b: found() });
    expect((await draft())?.followed['step-1']).toMatchObject({ how: 'seen', early: true });
  });

  it('leaves no mark in what was seen of Autotask', async () => {
    await follow(await openDraft());
    expect((await readStored()).observed.procedures).toEqual({});
  });

  it('is gone with its ticks when it is thrown away, also while it runs', async () => {
    const worker = await openDraft();
    await follow(worker);
    expect(await ask(worker, { type: 'draft.remove', id: ID })).toEqual({ ok: true });
    const stored = await readStored();
    expect([stored.drafts.procedures, stored.progress.procedures, stored.run]).toEqual([{}, {}, null]);
    expect(await ask(worker, { type: 'draft.remove', id: ID })).toMatchObject({ ok: false });
  });

  it('asks for a control at a step, as a guide does that can’t find one', async () => {
    const worker = await openDraft();
    await (await worker.connect()).sees({});
    await ask(worker, { type: 'draft.point', procedure: ID, step: 'step-2', target: 'b' });
    expect((await readStored()).run).toMatchObject({ step: 'step-2', asking: { target: 'b' } });
  });

  it('of a newer Signpost is left alone, and the person is told', async () => {
    const theirs = JSON.stringify({ version: 9 });
    await fakeBrowser.storage.local.set({ drafts: theirs });
    const worker = startWorker();
    const reply = await ask(worker, { type: 'draft.save', id: ID, origin: { how: 'blank' }, work });
    expect(reply).toMatchObject({ ok: false, say: expect.stringContaining('newer Signpost') });
    expect((await fakeBrowser.storage.local.get('drafts')).drafts).toBe(theirs);
  });
});

describe('publishing', () => {
  const publish = { type: 'draft.publish', id: ID, note: 'First try' } as const;

  it('is refused until every step was followed', async () => {
    const worker = await openDraft();
    expect(await ask(worker, publish)).toMatchObject({ ok: false, say: expect.stringContaining('“Step 1”') });
  });

  it('is refused while the check finds an error, which is said', async () => {
    const worker = await openDraft({
      work: { ...work, unrecognised: { 'step-1': 'Nothing sets it apart.' } },
    });
    await follow(worker);
    expect(await ask(worker, publish)).toMatchObject({
      ok: false,
      say: expect.stringContaining('Nothing sets it apart.'),
    });
    expect((await readStored()).office.procedures).toEqual({});
  });

  it('is refused while a sentence of the article is not understood', async () => {
    const worker = await openDraft({ work: { ...sampleWork() } });
    expect(await ask(worker, publish)).toMatchObject({ ok: false, say: expect.stringContaining('sentence') });
  });

  it('makes a guide of the office, with a revision, and the draft goes on from there', async () => {
    const worker = await openDraft();
    await follow(worker);
    expect(await ask(worker, publish)).toEqual({ ok: true });
    const { office, revisions } = await readStored();
    expect(office.procedures['a-sample']?.file).toMatchObject({
      format: 2,
      id: 'a-sample',
      revision: { number: 1, note: 'First try' },
    });
    expect(revisions.procedures['a-sample']).toMatchObject([{ number: 1, note: 'First try' }]);
    expect((await draft())?.origin).toMatchObject({ how: 'edit', of: 'a-sample' });
    // What the next changes are made on is what was published.
    expect((await draft())?.origin).toMatchObject({ basis: { revision: { number: 1 } } });
    await ask(worker, { ...publish, note: '' });
    expect((await draft())?.origin).toMatchObject({ basis: { revision: { number: 2 } } });
    expect((await readStored()).revisions.procedures['a-sample']?.map(({ number }) => number)).toEqual([
      1, 2,
    ]);
  });

  it('is refused again once a step has been changed', async () => {
    const worker = await openDraft();
    await follow(worker);
    const steps = work.procedure.steps.map((step, at) => (at === 1 ? { ...step, say: 'Other' } : step));
    const changed = { procedure: { ...work.procedure, steps } };
    await ask(worker, { type: 'draft.save', id: ID, origin: { how: 'article' }, work: changed });
    expect(await ask(worker, publish)).toMatchObject({ ok: false, say: expect.stringContaining('“Step 2”') });
  });

  it('can be undone like an import', async () => {
    const worker = await openDraft();
    await follow(worker);
    await ask(worker, publish);
    await ask(worker, { type: 'office.undo' });
    expect((await readStored()).office.procedures).toEqual({});
  });
});

describe('a control that was pointed out in a draft', () => {
  it('has to be followed once, and goes into the guide when that is published', async () => {
    await follow(await openDraft());
    const recorded = { version: 1, tag: 'button', text: 'B', alike: 1 } as const;
    const { repairs } = await readStored();
    const shown = { [ID]: { b: { step: 'step-2', at: 1, recorded } } };
    await fakeBrowser.storage.local.set({ repairs: { ...repairs, procedures: shown } });
    const next = startWorker();
    next.opensTab();
    await warmUp();
    const publish = { type: 'draft.publish', id: ID, note: '' } as const;
    expect(await ask(next, publish)).toMatchObject({ ok: false, say: expect.stringContaining('“Step 2”') });
    await follow(next);
    expect(await ask(next, publish)).toEqual({ ok: true });
    const { office, repairs: left, drafts } = await readStored();
    expect(office.procedures['a-sample']?.file).toMatchObject({ targets: { b: { recorded } } });
    expect(left.procedures).toEqual({});
    expect(drafts.procedures[ID]?.procedure.targets.b).toMatchObject({ recorded });
    expect(await ask(next, { type: 'draft.publish', id: ID, note: 'again' })).toEqual({ ok: true });
  });

  it('counts with the step that is done with it', async () => {
    const worker = await openDraft();
    await follow(worker);
    await ask(worker, { type: 'draft.point', procedure: ID, step: 'step-2', target: 'b' });
    const picker = await worker.openPicker();
    await picker.says({ type: 'picked', recorded: { version: 1, tag: 'button', text: 'B', alike: 1 } });
    await worker.act('keep');
    const publish = { type: 'draft.publish', id: ID, note: '' } as const;
    expect(await ask(worker, publish)).toMatchObject({ ok: false, say: expect.stringContaining('“Step 2”') });
    await vi.advanceTimersByTimeAsync(2000);
    await worker.act('did');
    expect(await ask(worker, publish)).toEqual({ ok: true });
  });
});
