import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage, type PageWatch } from '@/entrypoints/agent/watch-page';

let life: AbortController;
let looks: number;
/** How many slices the next look takes. */
let slices: number;
let watch: PageWatch;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  looks = 0;
  watch = watchPage(
    () => undefined,
    () => {
      looks += 1;
      slices -= 1;
      if (slices > 0) watch.goOn();
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('a look that is not finished goes on in tasks of its own, and then nothing runs', () => {
  slices = 4;
  watch.ask();
  vi.advanceTimersToNextTimer();
  expect(looks).toBe(1);
  vi.advanceTimersToNextTimer();
  expect(looks).toBe(2);
  vi.runAllTimers();
  expect(looks).toBe(4);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on without animation frames, as in a frame that is not drawn', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  slices = 3;
  watch.ask();
  vi.runAllTimers();
  expect(looks).toBe(3);
});

it('is asked in vain while it goes on: what is new is looked at anyway', () => {
  slices = 2;
  watch.goOn();
  watch.ask();
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(looks).toBe(2);
});

it('does not go on once the guide has ended', () => {
  slices = 9;
  watch.goOn();
  life.abort();
  vi.runAllTimers();
  expect(looks).toBe(0);
});
