import { expect, it } from 'vitest';
import { whenDone } from '@/guide/popup/when-done';

const at = (year: number, month: number, day: number, hours: number, minutes: number) =>
  new Date(year, month, day, hours, minutes).getTime();
const now = at(2026, 10, 15, 18, 30);

it.each([
  [at(2026, 10, 15, 14, 5), 'today, 2:05 PM'],
  [at(2026, 10, 15, 0, 0), 'today, 12:00 AM'],
  [at(2026, 10, 14, 23, 59), 'yesterday, 11:59 PM'],
  [at(2026, 10, 3, 9, 0), 'Nov 3'],
  [at(2025, 11, 31, 9, 0), 'Dec 31, 2025'],
  // A clock that was wrong once.
  [at(2026, 10, 20, 9, 0), 'Nov 20'],
  // What no calendar has.
  [1e308, 'on an unknown day'],
  [-1e300, 'on an unknown day'],
  [Number.NaN, 'on an unknown day'],
])('%d is %s', (then, words) => {
  expect(whenDone(then, now)).toBe(words);
});
