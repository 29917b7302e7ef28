import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeRun } from '@/entrypoints/background/badges';
import type { FromBoot } from '@/guide/messages';
import type { BrowserContext } from '@/guide/requests';
import { listPages } from '@/entrypoints/background/pages';
import { runAt, sampleProcedure, twoFactor } from '../guide/sample';
import { resume, settle, startWorker, store, warmUp } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const tick = { how: 'by-hand', at: 1 } as const;

describe('the badge', () => {
  const three = sampleProcedure([{}, {}, {}]);

  it('shows in the icon how far the guide is, covered by nothing, and counts the steps that are left', () => {
    const badge = describeRun(runAt('step-2'), three, { steps: { 'step-1': tick } });
    expect(badge).toMatchObject({ text: '', title: 'Signpost: “A sample”, 2 steps left' });
    expect(badge.icon).toEqual({ done: 1, count: 3, paused: false });
    const last = describeRun(runAt('step-3'), three, { steps: { 'step-1': tick, 'step-2': tick } });
    expect(last.title).toContain('1 step left');
  });

  it('says when the guide is paused, and how to go on', () => {
    const badge = describeRun(runAt('step-1', { status: 'paused' }), three, undefined);
    expect(badge.icon).toEqual({ done: 0, count: 3, paused: true });
    expect(badge.title).toContain('paused, 3 steps left. Open to go on.');
  });

  it('says to all tabs but that of the card that the guide is elsewhere', async () => {
    const worker = await resume({});
    const [here, there] = [await worker.connect(1), await worker.connect(2)];
    const shownIn = (tab: number) =>
      (
        worker.badges.findLast((each) => each.tab === tab) ??
        worker.badges.findLast((each) => each.tab === undefined)
      )?.badge.title;
    await here.sees({}, { pages: ['preferences'] });
    await there.sees({}, { focused: false });
    expect(shownIn(1)).toBe('Signpost: “Set up 2FA in your Autotask profile”, 8 steps left');
    expect(shownIn(2)).toContain('is running in another tab or window, 8 steps left');
    // The ticket's own window comes to the front.
    await here.sees({}, { focused: false });
    await there.sees({}, { focused: true });
    expect(shownIn(1)).toContain('is running in another tab or window');
    expect(shownIn(2)).not.toContain('another');
    await worker.act('pause');
    for (const tab of [1, 2, 3]) expect(shownIn(tab)).toContain('is paused');
  });

  it('is shown again in a tab whose page was loaded anew, since the browser forgets what was said of it', async () => {
    const worker = await resume({});
    const page = await worker.connect(1);
    await page.sees({}, { pages: ['preferences'] });
    await page.leaves();
    const before = worker.badges.length;
    await (await worker.connect(1)).sees({}, { pages: ['preferences'] });
    expect(worker.badges.slice(before)).toContainEqual(expect.objectContaining({ tab: 1 }));
  });

  it.each([
    ['no guide runs', null, three],
    ['the guide is finished', runAt('step-3', { status: 'finished' }), three],
    ['the procedure is unknown', runAt('step-1'), undefined],
  ])('is empty when %s', (_when, run, procedure) => {
    const { text, icon } = describeRun(run, procedure, undefined);
    expect([text, icon]).toEqual(['', undefined]);
  });
});

describe('the popup', () => {
  it.each([
    [{ id: 1, windowId: 1, isOwn: false }, undefined],
    [{ id: 9, windowId: 1, isOwn: false }, 'tab'],
    [{ id: 9, windowId: 2, isOwn: true }, 'window'],
    [undefined, undefined],
  ])('is told where the card is, seen from the tab in front: %o', async (front, guideIn) => {
    await store({});
    const worker = startWorker([twoFactor], { queryFront: async () => front });
    const tab = { windowId: 1, host: 'ww5.autotask.net', path: '/', active: true, lastAccessed: 1 };
    worker.tabs.push({ ...tab, id: 1 });
    await warmUp();
    expect(await worker.answer({ type: 'place.get' })).not.toHaveProperty('guideIn');
    await (await worker.connect(1)).sees({}, { pages: ['preferences'] });
    expect(((await worker.answer({ type: 'place.get' })) as BrowserContext).guideIn).toBe(guideIn);
  });
});

it.each([
  [{ id: 1, windowId: 1, isOwn: false }, ['autotask-2fa']],
  // The popup, opened as a tab.
  [{ id: 9, windowId: 1, isOwn: true }, ['autotask-2fa']],
  [{ id: 9, windowId: 1, isOwn: false }, []],
])(
  'the popup says what is for the page in front, and nothing of one that isn’t: %o',
  async (front, applies) => {
    const shown = async () => ['/mvc/user/preferences.mvc/index'];
    const worker = startWorker([twoFactor], { queryFront: async () => front, listShownPaths: shown });
    const tab = { windowId: 1, host: 'ww5.autotask.net', path: '/', active: true, lastAccessed: 1 };
    worker.tabs.push({ ...tab, id: 1 });
    expect(await worker.answer({ type: 'place.get' })).toMatchObject({ applies, autotaskOpen: true });
  },
);

describe('the note that boot reads', () => {
  it('names the pages on which a step takes place, and no others', () => {
    expect(listPages([twoFactor])).toEqual([
      { path: '/mvc/user/preferences.mvc', procedures: ['autotask-2fa'] },
    ]);
  });

  it('names a path once, for all procedures that use it', () => {
    const [one, two] = [
      sampleProcedure([{ page: 'home' }]),
      sampleProcedure([{ page: 'home' }], { id: 'other' }),
    ];
    expect(listPages([one, two])).toEqual([{ path: '/home', procedures: ['sample', 'other'] }]);
  });

  it('says whether a guide is running', async () => {
    await resume({});
    expect((await fakeBrowser.storage.local.get('boot')).boot).toMatchObject({
      active: true,
      offered: false,
    });
  });
});

describe('the badge of a tab whose page a guide applies to', () => {
  const PAGE: FromBoot = { type: 'page.seen', procedures: ['autotask-2fa'] };

  it('gives way to the running guide, and comes back after it', async () => {
    const worker = startWorker();
    worker.tabs.push({
      id: 3,
      windowId: 1,
      host: 'ww5.autotask.net',
      path: '/',
      active: true,
      lastAccessed: 1,
    });
    await worker.onBoot(PAGE, 3, 0);
    expect(worker.badges.at(-1)).toMatchObject({ tab: 3, badge: { text: '1' } });
    await worker.answer({ type: 'run.start', procedure: 'autotask-2fa' });
    await settle();
    expect(worker.badges.findLast(({ tab }) => tab === 3)?.badge).toMatchObject({
      text: '',
      icon: { count: 8 },
    });
    await worker.act('pause');
    expect(worker.badges.findLast(({ tab }) => tab === 3)?.badge).toMatchObject({
      text: '',
      icon: { paused: true },
    });
  });

  it('stays while another frame of the tab still justifies it', async () => {
    const worker = startWorker();
    await worker.onBoot(PAGE, 3, 0);
    await worker.onBoot(PAGE, 3, 7);
    await worker.onBoot({ type: 'page.left' }, 3, 7);
    expect(worker.badges.findLast(({ tab }) => tab === 3)?.badge.text).toBe('1');
    await worker.onBoot({ type: 'page.left' }, 3, 0);
    expect(worker.badges.findLast(({ tab }) => tab === 3)?.badge.text).toBe('');
  });
});
