import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToCard } from '@/guide/messages';
import { settle, startWorker, store, stored, warmUp } from './worker';
import { twoFactor } from '../guide/sample';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const tab = (id: number, windowId = 1) => ({
  id,
  windowId,
  host: 'ww5.autotask.net',
  path: '/',
  active: true,
  lastAccessed: 1,
});
const FOUND = { 'code-options': { status: 'found', confidence: 1, means: 'name' } } as const;

async function open(run: Parameters<typeof store>[0] | undefined) {
  if (run) await store(run);
  const showTab = vi.fn(async () => undefined);
  const openPopup = vi.fn(async () => undefined);
  const worker = startWorker([twoFactor], { showTab, openPopup });
  worker.tabs.push(tab(1), tab(2, 7));
  await warmUp();
  const press = async (command = 'go-to-card') => {
    await worker.onCommand(command);
    await settle();
  };
  return { worker, showTab, openPopup, press };
}
const focuses = (heard: readonly ToCard[]) => heard.filter(({ type }) => type === 'focus').length;

describe('the shortcut', () => {
  it('brings the tab and the window with the card to the front, and the focus into the card', async () => {
    const { worker, showTab, press } = await open({});
    const agent = await worker.connect(2);
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(2);
    await press();
    expect(showTab).toHaveBeenCalledWith(tab(2, 7));
    expect(focuses(card.heard)).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    await press();
    expect(focuses(card.heard)).toBe(2);
  });

  it('goes on with a paused guide, and into its card as soon as that is there', async () => {
    const { worker, press } = await open({ status: 'paused' });
    await press();
    expect((await stored()).run?.status).toBe('running');
    const agent = await worker.connect(1);
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(1);
    expect(focuses(card.heard)).toBe(1);
  });

  it('does not take the focus of somebody who has gone on meanwhile', async () => {
    const { worker, press } = await open({ status: 'paused' });
    await press();
    await vi.advanceTimersByTimeAsync(3500);
    const agent = await worker.connect(1);
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(1);
    expect(card.view()).not.toBeNull();
    expect(focuses(card.heard)).toBe(0);
  });

  it('does not bring the focus into another card once something was pressed in the one', async () => {
    const { worker, press } = await open({});
    const agent = await worker.connect(1);
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(1);
    await press();
    await card.press('skip');
    const next = await worker.openCard(1);
    expect(next.view()).not.toBeNull();
    expect([focuses(card.heard), focuses(next.heard)]).toEqual([1, 0]);
  });

  it('opens the popup where no guide runs', async () => {
    const { openPopup, showTab, press } = await open(undefined);
    await press();
    expect(openPopup).toHaveBeenCalledOnce();
    expect(showTab).not.toHaveBeenCalled();
  });

  it('is one of the browser’s commands: others are none of ours', async () => {
    const { openPopup, press } = await open(undefined);
    await press('something-else');
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('is told to the card as it is really set', async () => {
    const { worker } = await open({});
    const card = await worker.openCard(1);
    expect(card.heard).toContainEqual({ type: 'keys', keys: 'Alt+G' });
  });
});

describe('going to the control', () => {
  it('is done by the frame with the ring, and the card hears what came of it', async () => {
    const { worker } = await open({});
    const other = await worker.connect(1, 0);
    const agent = await worker.connect(1, 3);
    await other.sees({});
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(1);
    await card.press('go-to');
    expect(agent.heard.at(-1)).toEqual({ type: 'go-to' });
    expect(other.heard).not.toContainEqual({ type: 'go-to' });
    await agent.went(false);
    expect(card.heard.at(-1)).toEqual({ type: 'went', ok: false });
  });
});

describe('how the person wants to have the card', () => {
  const wish = { minimized: true, at: { x: 0.25, y: 1 } };

  it('is known in every tab, and to the next worker', async () => {
    const { worker } = await open({});
    const agent = await worker.connect(1);
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(1);
    await card.wishes(wish);
    const next = startWorker();
    await warmUp();
    const there = await next.openCard(2);
    const again = await next.connect(2);
    await again.sees(FOUND, { pages: ['preferences'] });
    expect(there.heard.findIndex(({ type }) => type === 'wish')).toBeLessThan(
      there.heard.findIndex((each) => each.type === 'view' && each.view !== null),
    );
    expect(there.heard).toContainEqual({ type: 'wish', wish });
  });
});

describe('a pause', () => {
  it('is taken back by the note that stands in the card’s place', async () => {
    const { worker } = await open({});
    const agent = await worker.connect(1);
    await agent.sees(FOUND, { pages: ['preferences'] });
    const card = await worker.openCard(1);
    const view = card.view();
    await card.press('pause');
    expect((await stored()).run?.status).toBe('paused');
    await card.press('resume', view);
    expect((await stored()).run?.status).toBe('running');
  });

  it('of another guide is left alone', async () => {
    const { worker } = await open({ status: 'paused' });
    const card = await worker.openCard(1);
    const view = { procedure: { id: 'other' }, step: { id: 'x' } };
    await card.press('resume', view as ReturnType<typeof card.view>);
    expect((await stored()).run?.status).toBe('paused');
  });
});

it('a card that has gone before its keys are known is told nothing', async () => {
  let tell: (keys: string) => void = () => undefined;
  const queryKeys = () => new Promise<string>((resolve) => (tell = resolve));
  const worker = startWorker([twoFactor], { queryKeys });
  await warmUp();
  const card = await worker.openCard();
  await card.closes();
  tell('Alt+G');
  await settle();
  expect(card.heard.map(({ type }) => type)).not.toContain('keys');
  expect(worker.reported).toEqual([]);
});
