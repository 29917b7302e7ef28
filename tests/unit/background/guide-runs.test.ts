import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { found } from '../guide/sample';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resume, settle, shows, startWorker, store, stored } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const onPreferences = { pages: ['preferences'] };
const button = { 'code-options': found({ name: 1 }) };
const dialog = { 'request-qr': found(), 'save-close': found() };

describe('while a guide runs', () => {
  it('the control is pointed at in its own frame, and the card goes to the top of that tab', async () => {
    const worker = await resume({});
    const top = await worker.connect(1, 0);
    const inner = await worker.connect(1, 7);
    await top.sees({});
    await inner.sees(button, onPreferences);
    expect(shows(inner.heard)).toEqual([
      { type: 'show', target: 'code-options', opener: false, scroll: false },
    ]);
    expect(shows(top.heard)).toEqual([]);
    expect(worker.injected.map(({ tab }) => tab)).toContain(1);
    expect((await worker.openCard()).view()).toMatchObject({
      state: 'pointing',
      step: { id: 'open-code-options' },
    });
  });

  it('a step that the page shows as done is ticked, and written together with where the run stands', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    await top.sees(dialog, onPreferences);
    const { run, ticks } = await stored();
    expect(run).toMatchObject({ step: 'request-qr-code', status: 'running' });
    expect(ticks).toMatchObject({ 'open-code-options': { how: 'seen' } });
    expect(shows(top.heard).at(-1)).toMatchObject({ target: 'request-qr' });
  });

  it('the next control is pointed at before anything is written: that takes time, and somebody waits', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    let shownAtWrite: unknown[] = [];
    const { session } = fakeBrowser.storage;
    const write = session.set.bind(session);
    const spy = vi.spyOn(session, 'set').mockImplementationOnce((items) => {
      shownAtWrite = shows([...top.heard]);
      return write(items);
    });
    await top.sees(dialog, onPreferences);
    spy.mockRestore();
    expect(shownAtWrite.at(-1)).toMatchObject({ target: 'request-qr' });
  });

  it('starts where the person already is', async () => {
    const worker = await resume({ step: 'open-profile-menu' });
    await (await worker.connect()).sees(dialog);
    const { run, ticks } = await stored();
    expect(run?.step).toBe('request-qr-code');
    expect(Object.values(ticks).map(({ how }) => how)).toEqual(['seen', 'seen', 'seen']);
  });

  it('a page that says the same again writes nothing and sends nothing', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    const card = await worker.openCard();
    const before = [top.heard.length, card.heard.length];
    const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
    await top.sees(button, onPreferences);
    expect([top.heard.length, card.heard.length]).toEqual(before);
    expect(writes).not.toHaveBeenCalled();
  });

  it('a control that goes is waited for in its frame for a moment, then its spotlight is given up', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    await top.sees({}, onPreferences);
    expect((await worker.openCard()).view()?.state).toBe('waiting');
    expect(top.heard.at(-1)).toMatchObject({ type: 'show' });
    await vi.advanceTimersByTimeAsync(700);
    expect(top.heard.at(-1)).toEqual({ type: 'hide' });
  });

  it('one that is back in time is asked for again, so that the card learns where it is', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    await top.sees({}, onPreferences);
    await vi.advanceTimersByTimeAsync(300);
    await top.sees(button, onPreferences);
    expect(top.heard.map(({ type }) => type)).toEqual(['show', 'show']);
  });

  it('nothing is waited for while Autotask asks something', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    await top.sees({}, { ...onPreferences, asks: true });
    expect(top.heard.at(-1)).toEqual({ type: 'hide' });
  });

  it('follows the person to the window they look at', async () => {
    const worker = await resume({});
    const one = await worker.connect(1);
    const two = await worker.connect(2);
    await one.sees(button, onPreferences);
    const card = await worker.openCard(1);
    await two.sees(button, { ...onPreferences, focused: true });
    expect(one.heard.at(-1)).toEqual({ type: 'hide' });
    expect(shows(two.heard)).toHaveLength(1);
    expect(card.view()).toBeNull();
    expect(worker.injected.map(({ tab }) => tab)).toContain(2);
  });

  it('says nothing on a login page', async () => {
    const worker = await resume({});
    await (await worker.connect()).sees({}, { system: 'login' });
    expect(worker.injected).toEqual([]);
  });

  it('scrolls to the control once by itself, and again when asked', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    const below = { 'code-options': found({ outOfView: true }) };
    await top.sees(below, onPreferences);
    await top.sees(button, onPreferences);
    await top.sees(below, onPreferences);
    expect(shows(top.heard)).toMatchObject([{ scroll: true }]);
    await worker.act('scroll');
    expect(shows(top.heard)).toMatchObject([{ scroll: true }, { scroll: true }]);
  });

  it('scrolls to it anew when the person comes back to the step', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees({ 'code-options': found({ outOfView: true }) }, onPreferences);
    await worker.act('back');
    await worker.act('did');
    await top.sees({ 'code-options': found({ outOfView: true }) }, onPreferences);
    expect(shows(top.heard).filter((each) => 'scroll' in each && each.scroll)).toHaveLength(2);
  });
});

describe('what the person asks for', () => {
  it('pausing takes everything down and is kept; continuing brings it back', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    const card = await worker.openCard();
    await worker.act('pause');
    expect(top.heard.at(-1)).toEqual({ type: 'stop' });
    expect(card.heard.at(-1)).toEqual({ type: 'stop' });
    expect((await stored()).run?.status).toBe('paused');
    await card.closes();
    await worker.answer({ type: 'run.continue', procedure: 'autotask-2fa', zone: 'ww5.autotask.net' });
    await settle();
    expect((await worker.openCard()).view()).toMatchObject({ step: { id: 'open-code-options' } });
  });

  it('a press that comes too late is not meant for the next step, except a pause', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees(button, onPreferences);
    const card = await worker.openCard();
    const late = card.view();
    await top.sees(dialog, onPreferences);
    await card.press('skip', late);
    expect((await stored()).run).toMatchObject({ step: 'request-qr-code', status: 'running' });
    await card.press('pause', late);
    expect((await stored()).run?.status).toBe('paused');
  });

  it('a card that comes after a pause gets its view, though the paused one has not said goodbye yet', async () => {
    const worker = await resume({});
    await (await worker.connect()).sees(button, onPreferences);
    const old = await worker.openCard();
    await worker.act('pause');
    await worker.answer({ type: 'run.continue', procedure: 'autotask-2fa', zone: 'ww5.autotask.net' });
    await settle();
    await old.closes();
    expect((await worker.openCard()).view()).not.toBeNull();
  });

  it('going back holds the step, though the page shows it as done', async () => {
    const worker = await resume(
      { step: 'request-qr-code' },
      { 'autotask-2fa': { steps: { 'open-code-options': { how: 'seen', at: 1 } } } },
    );
    await (await worker.connect()).sees(dialog, onPreferences);
    await worker.act('back');
    const { run, ticks } = await stored();
    expect(run).toMatchObject({ step: 'open-code-options', held: true });
    expect(ticks).toEqual({});
    await worker.act('did');
    expect((await stored()).run?.step).toBe('request-qr-code');
  });

  it('at the end the card stays to say so, without a spotlight', async () => {
    const worker = await resume({ step: 'save' });
    const top = await worker.connect();
    await top.sees(dialog);
    await worker.act('did');
    expect(top.heard.at(-1)).toEqual({ type: 'hide' });
    expect((await worker.openCard()).view()).toMatchObject({ state: 'done' });
    expect((await stored()).run?.status).toBe('finished');
  });

  it('without a run nothing happens', async () => {
    const worker = startWorker();
    await worker.act('did');
    expect(await stored()).toEqual({ run: null, ticks: {} });
  });

  it('a run of a procedure that this version lacks is left alone', async () => {
    await store({ procedure: 'from-tomorrow' });
    const worker = startWorker();
    await worker.act('did');
    expect((await stored()).run).toMatchObject({ procedure: 'from-tomorrow', step: 'open-code-options' });
    expect(worker.injected).toEqual([]);
  });
});
