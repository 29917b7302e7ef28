import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNearTeller } from '@/entrypoints/agent/near-teller';
import type { Obstacle } from '@/guide/messages';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const box = (x: number): Obstacle => ({ kind: 'button', box: { x, y: 1, width: 80, height: 24 } });

function open() {
  const life = new AbortController();
  let there = [box(1)];
  const measure = vi.fn(() => there);
  const told: Obstacle[][] = [];
  const teller = createNearTeller(measure, (near) => told.push(near), life.signal);
  return {
    teller,
    measure,
    told,
    stop: () => life.abort(),
    put: (...next: Obstacle[]) => void (there = next),
  };
}

it('measures nothing while nobody wants to know', async () => {
  const { teller, measure } = open();
  teller.ask();
  await vi.runAllTimersAsync();
  expect(measure).not.toHaveBeenCalled();
});

it('tells at first and then what has changed, once for many looks, never within a look', async () => {
  const { teller, measure, told, put } = open();
  teller.want(true);
  teller.ask();
  teller.ask();
  expect(measure).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(measure).toHaveBeenCalledOnce();
  teller.ask();
  await vi.runAllTimersAsync();
  expect(told).toEqual([[box(1)]]);
  put(box(2));
  teller.ask();
  await vi.runAllTimersAsync();
  expect(told).toEqual([[box(1)], [box(2)]]);
});

it('tells all of it anew to who asks anew, and says too that there is nothing', async () => {
  const { teller, told, put } = open();
  put();
  for (const on of [true, false, true]) teller.want(on);
  teller.ask();
  await vi.runAllTimersAsync();
  teller.want(true);
  teller.ask();
  await vi.runAllTimersAsync();
  expect(told).toEqual([[], []]);
});

it('is quiet once the agent has gone', async () => {
  const { teller, told, stop } = open();
  teller.want(true);
  teller.ask();
  stop();
  await vi.runAllTimersAsync();
  expect(told).toEqual([]);
});
