import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleProcedure, twoFactor } from '../guide/sample';
import { openPopup } from './popup';
import { settle, store, stored } from './worker';

const start = { type: 'run.start', procedure: 'autotask-2fa' } as const;
const tab = (id: number) => ({
  id,
  windowId: 1,
  host: 'ww5.autotask.net',
  path: '/',
  active: true,
  lastAccessed: 1,
});

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('Start', () => {
  it('begins at the first step, in the Autotask tab in front, and remembers the zone', async () => {
    const showTab = vi.fn(async () => undefined);
    const { worker, ask } = openPopup([twoFactor], { showTab });
    worker.tabs.push(tab(5), tab(6));
    expect(await ask(start)).toEqual({ ok: true });
    expect((await stored()).run).toMatchObject({ step: 'open-profile-menu', status: 'running' });
    expect(showTab).toHaveBeenCalledWith(tab(5));
    expect(worker.opened).toEqual([]);
    expect(worker.injected.map((each) => each.tab)).toEqual([5, 6]);
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
      zone: 'ww5.autotask.net',
    });
  });

  it('opens the zone that is known when no Autotask tab is open, and asks for one otherwise', async () => {
    const { worker, ask } = openPopup();
    expect(await ask(start)).toMatchObject({ ok: false, reason: 'needs-zone' });
    expect((await stored()).run).toBeNull();
    expect(await ask({ ...start, zone: 'ww3.autotask.net' })).toEqual({ ok: true });
    expect(await ask({ ...start, zone: 'evil.example' })).toEqual({ ok: true });
    expect(worker.opened.map((url) => new URL(url).host)).toEqual(['ww3.autotask.net', 'ww3.autotask.net']);
  });

  it('says that access is off, and how to give it, rather than open tab after tab', async () => {
    const { worker, ask } = openPopup([twoFactor], { hasSiteAccess: async () => false });
    worker.tabs.push(tab(5));
    expect(await ask(start)).toMatchObject({
      ok: false,
      reason: 'no-access',
      say: expect.stringContaining('no access to Autotask’s pages'),
    });
    expect(worker.opened).toEqual([]);
    expect((await stored()).run).toBeNull();
    expect(await worker.answer({ type: 'place.get' })).toMatchObject({ noAccess: true });
  });

  it('changes no settings when the zone is known already, so that agents keep their plan', async () => {
    const { worker, ask } = openPopup();
    worker.tabs.push(tab(5));
    await ask(start);
    const agent = await worker.connect(5);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await ask({ ...start, type: 'run.continue' });
    expect(set.mock.calls.some(([items]) => 'settings' in items)).toBe(false);
    expect(agent.heard.filter(({ type }) => type === 'watch')).toEqual([]);
  });

  it('of a procedure that this version lacks is refused', async () => {
    const { ask } = openPopup();
    expect(await ask({ type: 'run.start', procedure: 'from-tomorrow' })).toMatchObject({
      reason: 'unknown-procedure',
    });
  });
});

it.each(['evil.example', 'ww5.autotask.net.evil.example', 'www.autotask.net', 'ww5.autotask.net/x'])(
  '%s is never opened, whoever asks',
  async (zone) => {
    const { worker, ask } = openPopup();
    expect(await ask({ ...start, zone })).toMatchObject({ reason: 'needs-zone' });
    expect(worker.opened).toEqual([]);
  },
);

describe('Take me there', () => {
  const open = { type: 'page.open', procedure: 'autotask-2fa', page: 'preferences' } as const;

  it('opens the page on the zone in use, in a tab of its own', async () => {
    const { worker, ask } = openPopup();
    worker.tabs.push(tab(5));
    expect(await ask(open)).toEqual({ ok: true });
    expect(worker.opened).toEqual(['https://ww5.autotask.net/Mvc/User/Preferences.mvc/Index']);
  });

  it('shows the tab that has the page already, however often it is asked', async () => {
    const showTab = vi.fn(async () => undefined);
    const { worker, ask } = openPopup([twoFactor], { showTab });
    const there = { ...tab(6), path: '/mvc/user/preferences.mvc/index' };
    worker.tabs.push(tab(5), there);
    await ask(open);
    await ask(open);
    expect(worker.opened).toEqual([]);
    expect(showTab.mock.calls).toEqual([[there], [there]]);
    // Of another zone it is another page.
    worker.tabs.splice(1, 1, { ...there, host: 'ww6.autotask.net' });
    await ask(open);
    expect(worker.opened).toHaveLength(1);
  });

  it('on the card, is never the tab that the card is in', async () => {
    await store({ step: 'open-code-options' });
    const { worker } = openPopup();
    worker.tabs.push({ ...tab(1), path: '/mvc/user/preferences.mvc/index' });
    await vi.advanceTimersByTimeAsync(500);
    await (await worker.connect()).sees({});
    await (await worker.openCard()).press('open-page');
    expect(worker.opened).toHaveLength(1);
  });

  it('asks for the zone when none is known, and not when the page has no address', async () => {
    const { ask } = openPopup();
    expect(await ask(open)).toMatchObject({ reason: 'needs-zone' });
    expect(await ask({ ...open, page: 'my-profile' })).toMatchObject({ ok: false, reason: 'failed' });
  });

  it('on the card, says so when the browser opens nothing', async () => {
    await store({ step: 'open-code-options' });
    const { worker } = openPopup([twoFactor], {
      openTab: async () => Promise.reject(new Error('No window')),
    });
    worker.tabs.push(tab(1));
    await vi.advanceTimersByTimeAsync(500);
    await (await worker.connect()).sees({});
    const card = await worker.openCard();
    expect(card.view()?.buttons[0]).toMatchObject({ action: 'open-page' });
    await card.press('open-page');
    expect(card.view()?.note).toContain('couldn’t open');
  });
});

describe('going on', () => {
  it('keeps the ticks; starting over clears them', async () => {
    const tick = { how: 'seen', at: 1 } as const;
    await store({ status: 'paused' }, { 'autotask-2fa': { steps: { 'open-profile-menu': tick } } });
    const { worker, ask } = openPopup();
    worker.tabs.push(tab(5));
    await ask({ type: 'run.continue', procedure: 'autotask-2fa' });
    expect(await stored()).toMatchObject({
      run: { step: 'open-code-options', status: 'running' },
      ticks: { 'open-profile-menu': tick },
    });
    await ask({ type: 'run.restart', procedure: 'autotask-2fa' });
    expect(await stored()).toMatchObject({ run: { step: 'open-profile-menu' }, ticks: {} });
  });

  it('at a step that is named keeps the other ticks, also of a guide that was finished', async () => {
    const tick = { how: 'seen', at: 1 } as const;
    const all = Object.fromEntries(twoFactor.steps.map(({ id }) => [id, tick]));
    await store({ status: 'finished', step: 'save' }, { 'autotask-2fa': { steps: all, finishedAt: 1 } });
    const { worker, ask } = openPopup();
    worker.tabs.push(tab(5));
    await ask({ type: 'run.continue', procedure: 'autotask-2fa', step: 'save' });
    const { save: _save, ...others } = all;
    expect(await stored()).toMatchObject({ run: { step: 'save', status: 'running' }, ticks: others });
  });
});

describe('a picker', () => {
  it('is taken down when another guide is started while it asks', async () => {
    const other = sampleProcedure([{}, {}], { id: 'other' });
    await store({ asking: { target: 'code-options' } });
    const { worker, ask } = openPopup([twoFactor, other]);
    worker.tabs.push(tab(5));
    await worker.ready;
    const picker = await worker.openPicker();
    expect(picker.heard).not.toContainEqual({ type: 'stop' });
    await ask({ type: 'run.start', procedure: 'other' });
    expect(picker.heard).toContainEqual({ type: 'stop' });
  });

  it('ends at Esc, and what it refuses is said on the card', async () => {
    await store({ asking: { target: 'code-options' } });
    const { worker } = openPopup();
    const picker = await worker.openPicker();
    await picker.says({ type: 'refused', fault: 'Too many look alike.' });
    expect((await stored()).run?.asking).toMatchObject({ fault: 'Too many look alike.' });
    await picker.says({ type: 'cancelled' });
    expect((await stored()).run?.asking).toBeUndefined();
    expect(picker.heard).toContainEqual({ type: 'stop' });
  });
});

describe('a message', () => {
  it.each([
    ['nobody knows', { type: 'run.explode' }, 'run.explode'],
    ['that lacks what it needs', { type: 'run.start' }, 'procedure'],
    ['that is none', 'hello', 'no request'],
    ['that is named like a part of every object', { type: 'constructor' }, 'constructor'],
  ])('%s gets an answer that says so', async (_which, message, say) => {
    const { worker } = openPopup();
    expect(await worker.answer(message)).toMatchObject({ ok: false, say: expect.stringContaining(say) });
  });

  it('of a port that is malformed is reported, and changes nothing', async () => {
    const { worker } = openPopup();
    const end = worker.openAgent({ tab: 1, frame: 0, send: () => undefined });
    end.hear({ type: 'sighting', sighting: 7 });
    await settle();
    expect(worker.reported).toHaveLength(1);
  });
});

describe('a tick by hand', () => {
  it('leaves a paused guide paused, at the next step; unticking takes nothing else away', async () => {
    const seen = { how: 'seen', at: 1 } as const;
    await store(
      { status: 'paused' },
      { 'autotask-2fa': { steps: { 'open-profile-menu': seen, 'open-preferences': seen } } },
    );
    const { ask } = openPopup();
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-code-options', ticked: true });
    expect((await stored()).run).toMatchObject({ step: 'request-qr-code', status: 'paused' });
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-preferences', ticked: false });
    expect(Object.keys((await stored()).ticks)).toEqual(['open-profile-menu', 'open-code-options']);
  });

  it('moves the guide on when it is at that step, and only ticks it otherwise', async () => {
    await store({});
    const { ask } = openPopup();
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-code-options', ticked: true });
    expect((await stored()).run?.step).toBe('request-qr-code');
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'save', ticked: true });
    const { run, ticks } = await stored();
    expect(run?.step).toBe('request-qr-code');
    expect(ticks).toMatchObject({ 'open-code-options': { how: 'by-hand' }, save: { how: 'by-hand' } });
  });
});
