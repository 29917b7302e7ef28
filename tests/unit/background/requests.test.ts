import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRequests } from '@/entrypoints/background/requests';
import type { FromPopup } from '@/guide/messages';
import { twoFactor } from '../guide/sample';
import { startWorker, store, stored } from './worker';

interface Tab {
  id: number;
  url: string;
  windowId?: number;
  active?: boolean;
  lastAccessed?: number;
}

/** A browser with these tabs; the person looks at window 1. */
function browserWith(tabs: Tab[]) {
  const all = tabs.map((tab) => ({ windowId: 1, active: false, lastAccessed: 0, ...tab }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async (asked: Record<string, unknown>) =>
    all.filter(
      ({ url, active, windowId }) =>
        (asked.url === undefined || new URL(url).host.endsWith('.autotask.net')) &&
        (asked.active === undefined || asked.active === active) &&
        (asked.lastFocusedWindow === undefined || asked.lastFocusedWindow === (windowId === 1)),
    )) as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  return {
    opened: () => create.mock.calls.map(([{ url }]) => url),
    broughtToFront: () => update.mock.calls.map(([id]) => id as unknown),
    focusedWindows: () => focus.mock.calls.map(([id]) => id),
  };
}

function openPopup() {
  const worker = startWorker();
  const onRunChanged = vi.fn(() => worker.conductor.conduct());
  const answer = createRequests({ ...worker, listProcedures: () => [twoFactor], onRunChanged });
  return { worker, onRunChanged, ask: (message: FromPopup) => answer(message) };
}

const start = { type: 'run.start', procedure: 'autotask-2fa' } as const;
const zoneUrl = (zone: string) => `https://${zone}.autotask.net/Mvc/Framework/Navigation.mvc/Landing`;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('Start', () => {
  it('begins at the first step, in the Autotask tab in front', async () => {
    const browser = browserWith([{ id: 5, url: zoneUrl('ww5'), active: true, lastAccessed: 10 }]);
    const { ask, onRunChanged } = openPopup();
    expect(await ask(start)).toEqual({ ok: true });
    expect((await stored()).run).toMatchObject({ step: 'open-profile-menu', status: 'running' });
    expect(browser.broughtToFront()).toEqual([5]);
    expect(browser.focusedWindows()).toEqual([1]);
    expect(browser.opened()).toEqual([]);
    expect(onRunChanged).toHaveBeenCalled();
  });

  it('prefers the tab in front of the person to one opened later in another window', async () => {
    const browser = browserWith([
      { id: 5, url: zoneUrl('ww5'), active: true, windowId: 1, lastAccessed: 10 },
      { id: 6, url: zoneUrl('ww5'), active: true, windowId: 2, lastAccessed: 20 },
    ]);
    await openPopup().ask(start);
    expect(browser.broughtToFront()).toEqual([5]);
  });

  it('takes the Autotask tab used last, when another page is in front', async () => {
    const browser = browserWith([
      { id: 4, url: 'https://mail.example/', active: true, lastAccessed: 30 },
      { id: 5, url: zoneUrl('ww5'), lastAccessed: 10 },
      { id: 6, url: zoneUrl('ww5'), lastAccessed: 20 },
    ]);
    await openPopup().ask(start);
    expect(browser.broughtToFront()).toEqual([6]);
  });

  it('does not mistake the help or the marketing site for Autotask', async () => {
    browserWith([
      { id: 5, url: 'https://ww5.autotask.net.evil.example/' },
      { id: 6, url: 'https://www.autotask.net/', active: true },
    ]);
    expect(await openPopup().ask(start)).toMatchObject({ ok: false, reason: 'needs-zone' });
  });

  it('asks for the zone the first time, and starts nothing yet', async () => {
    const browser = browserWith([]);
    const { ask } = openPopup();
    expect(await ask(start)).toMatchObject({ ok: false, reason: 'needs-zone' });
    expect((await stored()).run).toBeNull();
    expect(browser.opened()).toEqual([]);
  });

  it('opens the zone that was chosen, and remembers it', async () => {
    const browser = browserWith([]);
    const { ask } = openPopup();
    expect(await ask({ ...start, zone: 'ww16.autotask.net' })).toEqual({ ok: true });
    expect(await ask(start)).toEqual({ ok: true });
    expect(browser.opened()).toEqual([zoneUrl('ww16'), zoneUrl('ww16')]);
  });

  it('remembers the zone of the tab it started in', async () => {
    browserWith([{ id: 5, url: zoneUrl('ww3') }]);
    const { ask, worker } = openPopup();
    await ask(start);
    expect(worker.ledger.current().settings.zone).toBe('ww3.autotask.net');
  });

  it.each(['evil.example', 'ww5.autotask.net.evil.example', 'www.autotask.net', 'ww5.autotask.net/x'])(
    'never opens %s, whoever asks',
    async (zone) => {
      const browser = browserWith([]);
      expect(await openPopup().ask({ ...start, zone })).toMatchObject({ reason: 'needs-zone' });
      expect(browser.opened()).toEqual([]);
    },
  );

  it('of a procedure that this version lacks says so', async () => {
    browserWith([{ id: 5, url: zoneUrl('ww5') }]);
    expect(await openPopup().ask({ ...start, procedure: 'make-coffee' })).toMatchObject({
      reason: 'unknown-procedure',
    });
  });
});

describe('with a run that is there already', () => {
  const steps = { 'open-profile-menu': { how: 'seen', at: 1 }, 'open-preferences': { how: 'seen', at: 1 } };
  beforeEach(() => void browserWith([{ id: 5, url: zoneUrl('ww5') }]));

  it('Continue goes on at its step', async () => {
    await store({ status: 'paused' }, { 'autotask-2fa': { steps } });
    await openPopup().ask({ type: 'run.continue', procedure: 'autotask-2fa' });
    expect((await stored()).run).toMatchObject({ step: 'open-code-options', status: 'running' });
  });

  it('Start over begins anew and forgets the ticks', async () => {
    await store({ status: 'paused' }, { 'autotask-2fa': { steps } });
    await openPopup().ask({ type: 'run.restart', procedure: 'autotask-2fa' });
    expect(await stored()).toMatchObject({ run: { step: 'open-profile-menu' }, ticks: {} });
  });

  it('Pause pauses it', async () => {
    await store({}, { 'autotask-2fa': { steps } });
    expect(await openPopup().ask({ type: 'run.pause' })).toEqual({ ok: true });
    expect((await stored()).run?.status).toBe('paused');
  });

  it('ticking the step it stands at moves it on', async () => {
    await store({}, { 'autotask-2fa': { steps } });
    const { ask } = openPopup();
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-code-options', ticked: true });
    expect(await stored()).toMatchObject({
      run: { step: 'request-qr-code', status: 'running' },
      ticks: { 'open-code-options': { how: 'told' } },
    });
  });

  it('ticking the step it stands at while it is paused leaves it paused, at the next', async () => {
    await store({ status: 'paused' }, { 'autotask-2fa': { steps } });
    const { ask } = openPopup();
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-code-options', ticked: true });
    expect((await stored()).run).toMatchObject({ step: 'request-qr-code', status: 'paused' });
  });

  it('ticking a later step leaves it where it is, to be passed over when its turn comes', async () => {
    await store({}, { 'autotask-2fa': { steps } });
    const { ask, worker } = openPopup();
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'request-qr-code', ticked: true });
    expect((await stored()).run?.step).toBe('open-code-options');
    await worker.conductor.act('did');
    expect((await stored()).run?.step).toBe('add-account');
  });

  it('unticking a step takes its tick away and nothing else', async () => {
    await store({}, { 'autotask-2fa': { steps } });
    const { ask } = openPopup();
    await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-preferences', ticked: false });
    const { run, ticks } = await stored();
    expect(run?.step).toBe('open-code-options');
    expect(Object.keys(ticks)).toEqual(['open-profile-menu']);
  });
});

describe('Take me there', () => {
  const open = { type: 'page.open', procedure: 'autotask-2fa', page: 'preferences' } as const;

  it('opens the page on the zone in use, in a tab of its own', async () => {
    const browser = browserWith([{ id: 5, url: zoneUrl('ww14'), active: true }]);
    expect(await openPopup().ask(open)).toEqual({ ok: true });
    expect(browser.opened()).toEqual(['https://ww14.autotask.net/Mvc/User/Preferences.mvc/Index']);
    expect(browser.broughtToFront()).toEqual([]);
  });

  it('asks for the zone when none is known', async () => {
    browserWith([]);
    expect(await openPopup().ask(open)).toMatchObject({ reason: 'needs-zone' });
  });

  it('does not ask for a zone when the page has no address that could be opened', async () => {
    browserWith([{ id: 5, url: zoneUrl('ww5') }]);
    expect(await openPopup().ask({ ...open, page: 'my-profile' })).toMatchObject({
      ok: false,
      reason: 'failed',
    });
  });
});
