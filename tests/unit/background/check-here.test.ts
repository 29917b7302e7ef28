import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToChecker } from '@/guide/messages';
import type { PopupReply, Request } from '@/guide/requests';
import type { Sighting } from '@/guide/run/facts';
import { found, frame, sampleProcedure } from '../guide/sample';
import { settle, startWorker, warmUp } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const ID = 'draft-1';
const procedure = sampleProcedure([{ targets: ['a'] }, { targets: ['b'] }, { targets: ['a'] }], {
  id: 'in-the-making',
  states: {},
});

/** A worker with a draft, Autotask in tab 1, and the editor in tab 9. */
async function open() {
  const showTab = vi.fn(async () => undefined);
  const queryFront = async () => ({ id: 9, windowId: 2, isOwn: true });
  const worker = startWorker(undefined, { showTab, queryFront });
  worker.opensTab();
  await warmUp();
  await worker.answer({ type: 'draft.save', id: ID, origin: { how: 'article' }, work: { procedure } });
  /** The checker of a frame, which answers with these targets. */
  const openFrame = async (id: number, targets?: Sighting['targets'], tab = 1) => {
    const heard: ToChecker[] = [];
    const end = worker.openChecker({ tab, frame: id, send: (message) => void heard.push(message) });
    await settle();
    const sees = async (now: Sighting['targets'], where: Partial<Sighting> = {}) => {
      const version = heard.findLast((each) => each.type === 'check')?.version;
      end.hear({ type: 'saw', version, sighting: frame(now, where).sighting });
      await settle();
    };
    if (targets) await sees(targets);
    return { heard, sees, end };
  };
  const ask = (message: Request) => worker.answer(message) as Promise<PopupReply>;
  return { worker, showTab, openFrame, ask };
}

const wait = () => vi.advanceTimersByTimeAsync(5000);

describe('a check of the page in front', () => {
  it('looks in every frame at once, and says which controls stand there', async () => {
    const { worker, showTab, openFrame, ask } = await open();
    const reply = ask({ type: 'check.here', procedure: ID });
    await settle();
    expect(worker.injected.at(-1)).toMatchObject({ files: ['/checker.js'], tab: 1, frames: { all: true } });
    const top = await openFrame(0, {});
    await openFrame(3, { a: found() });
    await wait();
    expect(await reply).toEqual({ ok: true, here: { a: { status: 'found' } } });
    expect(top.heard[0]).toMatchObject({ type: 'check', numbers: { a: '1, 3', b: '2' } });
    expect(showTab).toHaveBeenCalledWith(expect.objectContaining({ id: 1 }));
  });

  it('is told of on the card, which changes as the page does', async () => {
    const { worker, openFrame, ask } = await open();
    const reply = ask({ type: 'check.here', procedure: ID });
    await settle();
    const top = await openFrame(0, { a: found() });
    await wait();
    await reply;
    const card = await worker.openCard();
    const view = () => {
      const last = card.heard.findLast(({ type }) => type === 'view');
      return last?.type === 'view' ? last.view : undefined;
    };
    expect(view()).toMatchObject({
      title: 'Check: 2 of 3 steps are here',
      say: 'Numbered on the page: 1, 3. Not on this page: 2.',
    });
    await top.sees({ a: found(), b: found() });
    expect(view()).toMatchObject({ title: 'Check: 3 of 3 steps are here' });
  });

  it.each(['check-end', 'check-back'] as const)('ends by %s, and takes its numbers away', async (action) => {
    const { worker, showTab, openFrame, ask } = await open();
    const reply = ask({ type: 'check.here', procedure: ID });
    await settle();
    const top = await openFrame(0, { a: found() });
    await wait();
    await reply;
    const card = await worker.openCard();
    await card.press(action);
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
    expect(card.heard.at(-1)).toEqual({ type: 'stop' });
    if (action === 'check-back') expect(showTab).toHaveBeenLastCalledWith({ id: 9, windowId: 2 });
  });

  it('ends by Esc in any frame, and when the page at the top goes', async () => {
    for (const how of ['Esc', 'gone']) {
      const { openFrame, ask } = await open();
      const reply = ask({ type: 'check.here', procedure: ID });
      await settle();
      const top = await openFrame(0, { a: found() });
      const inner = await openFrame(3, {});
      await wait();
      await reply;
      if (how === 'Esc') inner.end.hear({ type: 'ended' });
      else top.end.close();
      await settle();
      expect(inner.heard.at(-1)).toEqual({ type: 'stop' });
    }
  });

  it('says why it can’t be done: its sign-in page, a recording, no draft', async () => {
    const { worker, openFrame, ask } = await open();
    const signIn = ask({ type: 'check.here', procedure: ID });
    await settle();
    const login = await openFrame(0);
    await login.sees({}, { system: 'login' });
    await wait();
    expect(await signIn).toMatchObject({ ok: false, say: expect.stringMatching(/Sign in/) });
    expect(login.heard.at(-1)).toEqual({ type: 'stop' });

    await worker.answer({ type: 'record.start' });
    expect(await ask({ type: 'check.here', procedure: ID })).toMatchObject({
      say: expect.stringMatching(/being recorded/),
    });
    expect(await ask({ type: 'check.here', procedure: 'nobody-s' })).toMatchObject({ ok: false });
  });

  it.each([{ type: 'run.restart', procedure: ID }, { type: 'record.start' }] as const)(
    'ends when something else begins: $type',
    async (message) => {
      const { worker, openFrame, ask } = await open();
      const reply = ask({ type: 'check.here', procedure: ID });
      await settle();
      const top = await openFrame(0, { a: found() });
      await wait();
      await reply;
      expect(await ask(message)).toEqual({ ok: true });
      await settle();
      expect(top.heard.at(-1)).toEqual({ type: 'stop' });
      await (await worker.connect()).sees({ a: found() });
      const card = await worker.openCard();
      const last = card.heard.findLast(({ type }) => type === 'view');
      expect(last).toMatchObject({ view: expect.not.objectContaining({ checking: true }) });
    },
  );

  it('says so where no Autotask is open', async () => {
    const { worker, ask } = await open();
    worker.tabs.length = 0;
    expect(await ask({ type: 'check.here', procedure: ID })).toMatchObject({
      say: expect.stringMatching(/No Autotask is open/),
    });
  });

  it('a frame that never answers holds it up for some seconds at most', async () => {
    const { openFrame, ask } = await open();
    const reply = ask({ type: 'check.here', procedure: ID });
    await settle();
    await openFrame(0, { a: found() });
    await openFrame(3);
    await wait();
    expect(await reply).toMatchObject({ ok: true, here: { a: { status: 'found' } } });
  });
});

describe('names that are tried', () => {
  it('are looked for without anything on the page, and it is over when the frames have answered', async () => {
    const { worker, showTab, openFrame, ask } = await open();
    const guessed = { text: 'Use tabs', source: 'article', certainty: 'inferred' } as const;
    const kb = 'Click Use tabs or windows.';
    const work = {
      procedure: {
        ...procedure,
        sources: { ...procedure.sources, article: { title: 'The article' } },
        targets: { ...procedure.targets, a: { ...procedure.targets.a!, names: [guessed] } },
        steps: procedure.steps.map((step, at) => (at === 0 ? { ...step, kb } : step)),
      },
    };
    await worker.answer({ type: 'draft.save', id: ID, origin: { how: 'article' }, work });
    const reply = ask({ type: 'check.here', procedure: ID, tries: true });
    await settle();
    const top = await openFrame(0, { 'try-1-4': found() });
    await wait();
    expect(await reply).toEqual({ ok: true, here: { 'try-1-4': { status: 'found' } } });
    const [told] = top.heard;
    const plan = told?.type === 'check' ? told.plan : undefined;
    expect(plan?.targets['try-1-4']?.names?.[0]?.text).toBe('Use tabs or windows');
    expect(told).toMatchObject({ numbers: {} });
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
    expect(showTab).not.toHaveBeenCalled();
    expect(worker.injected.flatMap(({ files }) => files)).not.toContain('/card.js');
  });
});
