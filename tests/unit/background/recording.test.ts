import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromRecorder, ToRecorder } from '@/guide/messages';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { readStored, writeStored } from '@/platform/stored-items';
import { sampleDraft, stepIds } from '../guide/draft/drafts';
import { settle, startWorker, warmUp, type Worker } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const control = (text: string): RecordedControl => ({
  version: 1,
  tag: 'button',
  role: 'button',
  text,
  alike: 1,
});
let count = 0;
const did = (text: string, absentAt = 0, more: object = {}): FromRecorder => {
  count += 1;
  const action = { id: `a-${count}`, kind: 'press' as const, recorded: control(text), ...more };
  return { type: 'did', action, at: Date.now(), absentAt };
};

/** A press by which nothing else came proves something only when what was pressed is gone. */
const pressedAndGone = (id: string) => ({ all: [{ pressed: id }, { not: { visible: id } }] });

async function openRecorder(worker: Worker, tab = 1) {
  const heard: ToRecorder[] = [];
  const end = worker.openRecorder({ tab, frame: 0, send: (message) => void heard.push(message) });
  await settle();
  return {
    heard,
    async says(message: unknown) {
      end.hear(message);
      await settle();
    },
    async closes() {
      end.close();
      await settle();
    },
  };
}

/** A worker with Autotask open in tab 1, where a recording has begun. */
async function begin(
  change: Parameters<typeof startWorker>[1] = {},
  into?: { draft: string; after: string },
) {
  const openOwnPage = vi.fn(async () => undefined);
  const worker = startWorker(undefined, { openOwnPage, ...change });
  worker.opensTab();
  await warmUp();
  expect(await worker.answer({ type: 'record.start', ...(into && { into }) })).toEqual({ ok: true });
  await settle();
  const card = await worker.openCard();
  const recorder = await openRecorder(worker);
  const title = () => {
    const last = card.heard.findLast(({ type }) => type === 'view');
    return last?.type === 'view' && last.view && 'brief' in last.view ? last.view.title : undefined;
  };
  return { worker, card, recorder, title, openOwnPage };
}

const draft = async () => Object.values((await readStored()).drafts.procedures)[0];

describe('a recording', () => {
  it('brings the recorder into every frame, and the card into the tab', async () => {
    const { worker, title } = await begin();
    expect(worker.injected.map(({ files }) => files)).toEqual(
      expect.arrayContaining([['/recorder.js'], ['/card.js']]),
    );
    expect(title()).toBe('Recording · 0 steps');
  });

  it('becomes a draft, which is opened; then recorders and cards go', async () => {
    const { card, recorder, openOwnPage } = await begin();
    await recorder.says(did('Tools'));
    vi.advanceTimersByTime(1000);
    await recorder.says(did('Wizard', Date.now() - 500));
    await card.press('record-finish');
    expect((await draft())?.procedure.steps).toMatchObject([
      { done: { visible: 'wizard' } },
      { done: pressedAndGone('wizard') },
    ]);
    expect(openOwnPage).toHaveBeenCalledWith(expect.stringMatching(/^options\.html#\/write\/draft-/));
    expect(recorder.heard.at(-1)).toEqual({ type: 'stop' });
    expect(card.heard.at(-1)).toEqual({ type: 'stop' });
  });

  it('of what stood there before nothing is concluded', async () => {
    const { card, recorder } = await begin();
    await recorder.says(did('Tools'));
    vi.advanceTimersByTime(1000);
    await recorder.says(did('Help', 5));
    await card.press('record-finish');
    expect((await draft())?.procedure.steps[0]).toMatchObject({ done: pressedAndGone('tools') });
  });

  it('takes notes: with the step that was recorded last, and as steps of their own', async () => {
    const { card, recorder, title } = await begin();
    const note = async (action: 'record-note-last' | 'record-note-step', text: string) => {
      await card.press('record-note');
      await card.press(action, undefined, text);
    };
    await note('record-note-step', 'Ask the customer first.');
    await recorder.says(did('Tools'));
    await note('record-note-last', 'Only admins see it.');
    await note('record-note-last', '  ');
    await note('record-note-last', 'It is slow.');
    expect(title()).toBe('Recording · 2 steps');
    const steps = async () => (await draft())?.procedure.steps;
    expect(await steps()).toMatchObject([
      { title: 'Ask the customer first.', say: 'Ask the customer first.' },
      { say: 'Click {target}.', tips: [{ say: 'Only admins see it. It is slow.' }] },
    ]);
    // What was done last was the note.
    await card.press('record-undo');
    expect((await steps())?.[1]).not.toHaveProperty('tips');
    expect(title()).toBe('Recording · 2 steps');
    await card.press('record-undo');
    await card.press('record-undo');
    expect(title()).toBe('Recording · 0 steps');
  });

  it('adds to the draft that it was begun in, and leaves no other', async () => {
    await writeStored({ drafts: { version: 1, procedures: { 'draft-1': sampleDraft() } } });
    const { card, recorder, openOwnPage } = await begin({}, { draft: 'draft-1', after: 'step-1' });
    expect(card.heard.findLast(({ type }) => type === 'view')).toMatchObject({
      view: { say: expect.stringContaining('after the step “Step 1”') },
    });
    await recorder.says(did('Tools'));
    await card.press('record-finish');
    const { procedures } = (await readStored()).drafts;
    expect(Object.keys(procedures)).toEqual(['draft-1']);
    expect(stepIds(procedures['draft-1']!)).toEqual(['step-1', 'click-tools', 'step-2', 'step-3']);
    expect(openOwnPage).toHaveBeenCalledWith('options.html#/write/draft-1/steps');
  });

  it('is a draft of its own where the one that it was to add to is gone', async () => {
    await writeStored({ drafts: { version: 1, procedures: { 'draft-1': sampleDraft() } } });
    const { worker, card, recorder } = await begin({}, { draft: 'draft-1', after: 'step-1' });
    await recorder.says(did('Tools'));
    await worker.answer({ type: 'draft.remove', id: 'draft-1' });
    await card.press('record-finish');
    expect((await draft())?.procedure.steps).toMatchObject([{ id: 'click-tools' }]);
  });

  it('does not begin in a draft that is full, or that is not there', async () => {
    const { procedure } = sampleDraft();
    const steps = Array.from({ length: 60 }, (_, at) => ({ ...procedure.steps[2]!, id: `step-${at}` }));
    const full = sampleDraft({ procedure: { ...procedure, steps } });
    await writeStored({ drafts: { version: 1, procedures: { full } } });
    const worker = startWorker();
    worker.opensTab();
    await warmUp();
    const ask = (id: string) => worker.answer({ type: 'record.start', into: { draft: id, after: 'step-1' } });
    expect(await ask('full')).toMatchObject({ ok: false, say: expect.stringMatching(/60 steps/) });
    expect(await ask('gone')).toMatchObject({ ok: false, say: 'This draft isn’t there any more.' });
  });

  it('takes no note from what listens in the page', async () => {
    const { card, recorder } = await begin();
    const told = did('Tools');
    if (told.type !== 'did') throw new Error('Nothing was done');
    await recorder.says({ ...told, action: { ...told.action, note: 'From the page' } });
    await card.press('record-finish');
    expect((await draft())?.procedure.steps[0]).not.toHaveProperty('tips');
  });

  it('is kept by the next worker', async () => {
    const { worker, recorder } = await begin();
    await recorder.says(did('Tools'));
    worker.dies();
    const next = startWorker();
    await warmUp();
    const card = await next.openCard();
    const again = await openRecorder(next);
    await again.says(did('Help'));
    expect(card.heard.findLast(({ type }) => type === 'view')).toMatchObject({
      view: { title: 'Recording · 2 steps' },
    });
  });

  it('that was begun goes on when somebody begins one', async () => {
    const { worker, recorder, title } = await begin();
    await recorder.says(did('Tools'));
    await worker.answer({ type: 'record.start' });
    await recorder.says(did('Help'));
    expect(title()).toBe('Recording · 2 steps');
  });

  it('what can’t be kept of a control is left out, and said', async () => {
    const { recorder, card } = await begin();
    await recorder.says(did('x', 0, { recorded: { version: 1, tag: '<b>', alike: 1 } }));
    await card.press('record-finish');
    expect((await draft())?.procedure.targets).toEqual({});
  });

  it('that storage doesn’t take goes on, and nothing is lost', async () => {
    let isFull = false;
    const { writeStored } = await import('@/platform/stored-items');
    const { card, recorder, title, openOwnPage } = await begin({
      writeStored: async (items) => {
        if (isFull) throw new Error('full');
        return writeStored(items);
      },
    });
    await recorder.says(did('Tools'));
    isFull = true;
    await card.press('record-finish');
    expect(openOwnPage).not.toHaveBeenCalled();
    expect(title()).toBe('Recording · 1 step');
    isFull = false;
    await card.press('record-finish');
    expect(openOwnPage).toHaveBeenCalledOnce();
  });

  it('what is said while nothing is recorded is no step', async () => {
    const worker = startWorker();
    await warmUp();
    const recorder = await openRecorder(worker);
    await recorder.says(did('Tools'));
    expect(await draft()).toBeUndefined();
  });
});

it('a document that was loaded after the action before it is a page that this has opened', async () => {
  const { worker, recorder } = await begin();
  await recorder.says(did('Contact Merge'));
  await vi.advanceTimersByTimeAsync(1000);
  const page = '/mvc/crm/contactmerge.mvc';
  const merge = did('Merge', Date.now(), { recorded: { ...control('Merge'), page } });
  await recorder.says({ ...merge, loadedAt: Date.now() - 100 });
  await worker.answer({ type: 'record.finish' });
  const [draft] = Object.values((await readStored()).drafts.procedures);
  expect(draft!.procedure.steps[0]!.done).toEqual({ any: [{ page: 'contact-merge' }, { visible: 'merge' }] });
});
