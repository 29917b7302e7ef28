import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToChecker } from '@/guide/messages';
import { found } from '../guide/sample';
import { ID, openWithDraft, procedure, waitForAnswer } from './checking';
import { settle, startWorker, warmUp } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe('a check of the page in front', () => {
  it('looks in every frame at once, and says which controls stand there', async () => {
    const { worker, showTab, openFrame, begin } = await openWithDraft();
    const { reply, top } = await begin({});
    expect(worker.injected.at(-1)).toMatchObject({ files: ['/checker.js'], tab: 1, frames: { all: true } });
    await openFrame(3, { a: found() });
    await waitForAnswer();
    expect(await reply).toEqual({ ok: true, here: { a: { status: 'found' } } });
    expect(top.heard[0]).toMatchObject({ type: 'check', numbers: { a: [1, 3], b: [2] } });
    expect(showTab).toHaveBeenCalledWith(expect.objectContaining({ id: 1 }));
  });

  it('is told of on the card, which changes as the page does', async () => {
    const { worker, check } = await openWithDraft();
    const { top } = await check({ a: found() });
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
    const { worker, showTab, check } = await openWithDraft();
    const { top } = await check({ a: found() });
    const card = await worker.openCard();
    await card.press(action);
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
    expect(card.heard.at(-1)).toEqual({ type: 'stop' });
    if (action === 'check-back') expect(showTab).toHaveBeenLastCalledWith({ id: 9, windowId: 2 });
  });

  it('ends by Esc in any frame, and when the page at the top goes', async () => {
    for (const how of ['Esc', 'gone']) {
      const { openFrame, begin } = await openWithDraft();
      const { reply, top } = await begin({ a: found() });
      const inner = await openFrame(3, {});
      await waitForAnswer();
      await reply;
      if (how === 'Esc') inner.end.hear({ type: 'ended' });
      else top.end.close();
      await settle();
      expect(inner.heard.at(-1)).toEqual({ type: 'stop' });
    }
  });

  it('is not ended by what is left of the check before', async () => {
    const { openFrame, begin, ask } = await openWithDraft();
    const { reply, top: old } = await begin({ a: found() }, true);
    await waitForAnswer();
    expect(await reply).toMatchObject({ ok: true });
    expect(old.heard.at(-1)).toEqual({ type: 'stop' });
    const next = ask({ type: 'check.here', procedure: ID, tries: true });
    await settle();
    old.end.hear({ type: 'ended' });
    old.end.close();
    await settle();
    await openFrame(0, { a: found() });
    await waitForAnswer();
    expect(await next).toEqual({ ok: true, here: { a: { status: 'found' } } });
    expect(old.heard.at(-1)).toEqual({ type: 'stop' });
  });

  it('says why it can’t be done: its sign-in page, a recording, no draft', async () => {
    const { worker, ask, begin } = await openWithDraft();
    const { reply: signIn, top: login } = await begin();
    await login.sees({}, { system: 'login' });
    await waitForAnswer();
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
      const { worker, ask, check } = await openWithDraft();
      const { top } = await check({ a: found() });
      expect(await ask(message)).toEqual({ ok: true });
      await settle();
      expect(top.heard.at(-1)).toEqual({ type: 'stop' });
      await (await worker.connect()).sees({ a: found() });
      const card = await worker.openCard();
      const last = card.heard.findLast(({ type }) => type === 'view');
      expect(last).toMatchObject({ view: expect.not.objectContaining({ step: { id: 'check' } }) });
    },
  );

  it('says so where no Autotask is open', async () => {
    const { worker, ask } = await openWithDraft();
    worker.tabs.length = 0;
    expect(await ask({ type: 'check.here', procedure: ID })).toMatchObject({
      say: expect.stringMatching(/No Autotask is open/),
    });
  });

  it('a frame that never answers holds it up for some seconds at most', async () => {
    const { openFrame, begin } = await openWithDraft();
    const { reply } = await begin({ a: found() });
    await openFrame(3);
    await waitForAnswer();
    expect(await reply).toMatchObject({ ok: true, here: { a: { status: 'found' } } });
  });

  it('claims nothing to be absent where a frame can’t be looked at', async () => {
    const { openFrame, begin } = await openWithDraft();
    const { reply, top } = await begin({ a: found() });
    const inner = await openFrame(3);
    await inner.sees({}, { failed: true });
    await waitForAnswer();
    expect(await reply).toMatchObject({ ok: false, say: expect.stringMatching(/can’t look/) });
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
  });

  it('is over when it can’t begin or be shown, and nothing of it stays', async () => {
    for (const fails of ['inject', 'showTab'] as const) {
      const { worker, check } = await openWithDraft({
        [fails]: async () => Promise.reject(new Error('gone')),
      });
      const { reply, top } = await check({ a: found() });
      expect(reply).toMatchObject({ ok: false, reason: 'failed' });
      expect(top.heard.filter(({ type }) => type === 'check').length).toBe(fails === 'inject' ? 0 : 1);
      expect(top.heard.at(-1)).toEqual({ type: 'stop' });
      expect(worker.reported).not.toEqual([]);
    }
  });

  it('that another one takes the place of isn’t answered with what the other has found', async () => {
    const { worker, ask, begin } = await openWithDraft();
    const other = { ...procedure, title: 'Another guide' };
    await worker.answer({
      type: 'draft.save',
      id: 'draft-2',
      origin: { how: 'article' },
      work: { procedure: other },
    });
    const { reply: first, top } = await begin();
    const second = ask({ type: 'check.here', procedure: 'draft-2' });
    await settle();
    await top.sees({ a: found() });
    await waitForAnswer();
    expect(await first).toMatchObject({ ok: false, say: expect.stringMatching(/ended before/) });
    expect(await second).toMatchObject({ ok: true, here: { a: { status: 'found' } } });
    expect(top.heard.at(-1)).toMatchObject({ type: 'check' });
  });

  it('ends with its draft', async () => {
    const { worker, ask, check } = await openWithDraft();
    const { top } = await check({ a: found() });
    expect(await ask({ type: 'draft.remove', id: ID })).toEqual({ ok: true });
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
    // A frame that loads now has nothing to look for.
    worker.injected.length = 0;
    await worker.onBoot({ type: 'frame.ready' }, 1, 5);
    expect(worker.injected.flatMap(({ files }) => files)).not.toContain('/checker.js');
  });
});

describe('names that are tried', () => {
  it('are looked for without anything on the page, and it is over when the frames have answered', async () => {
    const { worker, showTab, begin } = await openWithDraft();
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
    const { reply, top } = await begin({ 'try-1-4': found() }, true);
    await waitForAnswer();
    expect(await reply).toEqual({ ok: true, here: { 'try-1-4': { status: 'found' } } });
    const [told] = top.heard;
    const plan = told?.type === 'check' ? told.plan : undefined;
    expect(plan?.targets['try-1-4']?.names?.[0]?.text).toBe('Use tabs or windows');
    expect(told).toMatchObject({ numbers: {} });
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
    expect(showTab).not.toHaveBeenCalled();
    expect(worker.injected.flatMap(({ files }) => files)).not.toContain('/card.js');
  });

  it('aren’t looked for any more when the worker that was asked has gone', async () => {
    const { worker, begin } = await openWithDraft();
    await begin(undefined, true);
    worker.dies();
    const next = startWorker();
    await warmUp();
    const heard: ToChecker[] = [];
    next.openChecker({ tab: 1, frame: 0, send: (message) => void heard.push(message) });
    await settle();
    expect(heard).toEqual([{ type: 'stop' }]);
  });
});
