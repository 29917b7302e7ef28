import { expect, it } from 'vitest';
import { whenDone } from '@/guide/popup/when-done';

const at = (year: number, month: number, day: number, hours: number, minutes: number) =>
  new Date(year, month, day, hours, minutes).getTime();
const now = at(2026, 10, 15, 18, 30);

it.each([
  [at(2026, 10, 15, 14, 5), 'today, 14:05'],
  [at(2026, 10, 15, 0, 0), 'today, 00:00'],
  [at(2026, 10, 14, 23, 59), 'yesterday, 23:59'],
  [at(2026, 10, 3, 9, 0), 'on 3 November'],
  [at(2025, 11, 31, 9, 0), 'on 31 December 2025'],
  // A clock that was wrong once.
  [at(2026, 10, 20, 9, 0), 'on 20 November'],
  // What no calendar has.
  [1e308, 'on an unknown day'],
  [-1e300, 'on an unknown day'],
  [Number.NaN, 'on an unknown day'],
])('%d is %s', (then, words) => {
  expect(whenDone(then, now)).toBe(words);
});
