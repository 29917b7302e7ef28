import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Obstacle, ToCard } from '@/guide/messages';
import { resume, startWorker, store, warmUp } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const BUTTON = { status: 'found', confidence: 1, means: 'name' } as const;
const rect = (x: number) => ({ x, y: 10, width: 80, height: 24 });
const alert = (x: number): Obstacle => ({ kind: 'alert', box: rect(x) });
const button = (x: number): Obstacle => ({ kind: 'button', box: rect(x) });

const nearOf = (heard: readonly ToCard[]) => {
  const last = heard.findLast(({ type }) => type === 'near');
  return last?.type === 'near' ? last.near : undefined;
};

/** A guide whose ring is in an inner frame of tab 1, beside another tab. */
async function openFrames() {
  const worker = await resume({ step: 'open-code-options' });
  const [top, inner, other] = [
    await worker.connect(1, 0),
    await worker.connect(1, 5),
    await worker.connect(2, 0),
  ];
  await top.sees({});
  await inner.sees({ 'code-options': BUTTON }, { focused: true, pages: ['preferences'] });
  await other.sees({}, { focused: false });
  const card = await worker.openCard(1);
  return { worker, top, inner, other, card };
}

it('every frame of the card’s tab says what the card has to keep clear of, and no other frame is asked', async () => {
  const { top, inner, other, card } = await openFrames();
  expect([top, inner, other].map((each) => each.surveys())).toEqual([true, true, false]);
  await top.tellsNear([button(1), alert(2)]);
  // Messages first: there may be more than the card can take into account.
  expect(nearOf(card.heard)).toEqual([alert(2), button(1)]);
  await top.tellsNear([]);
  expect(nearOf(card.heard)).toEqual([]);
});

it('of the frame with the ring only the ring says it, which leaves out what can’t be used', async () => {
  const { top, inner, card } = await openFrames();
  await top.tellsNear([alert(2)]);
  await inner.tellsNear([button(3)]);
  expect(nearOf(card.heard)).toEqual([alert(2), button(3)]);
  await inner.anchors({ box: rect(50), list: false, near: [button(4)] });
  expect(nearOf(card.heard)).toEqual([alert(2)]);
});

it('a frame that has gone has nothing to keep clear of', async () => {
  const { top, inner, card } = await openFrames();
  await inner.tellsNear([]);
  await top.tellsNear([alert(2)]);
  await top.leaves();
  expect(nearOf(card.heard)).toEqual([]);
});

it('after a restart what the card knows stands until a frame has spoken', async () => {
  await store({ step: 'open-code-options' });
  const worker = startWorker();
  const frame = await worker.connect(1, 0);
  const card = await worker.openCard(1);
  await frame.sees({}, { focused: true, pages: ['preferences'] });
  await warmUp();
  expect(nearOf(card.heard)).toBeUndefined();
  await frame.tellsNear([alert(2)]);
  expect(nearOf(card.heard)).toEqual([alert(2)]);
});
