import { afterEach, expect, it } from 'vitest';
import catalogue from '@/public/_locales/en/messages.json';
import { formatDay, formatMoment } from '@/guide/procedure/day';
import { whenDone } from '@/guide/popup/when-done';
import { setCatalogue } from '@/guide/words/say';

const texts: Record<string, { message: string }> = catalogue;
const speakIn = (browser: string, language = 'en') =>
  setCatalogue((key, values) => {
    if (key === '@@ui_locale') return browser;
    if (key === 'language') return language;
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) => values[Number(digit) - 1] ?? '');
  });
afterEach(() => speakIn('en_US'));

const at = new Date(2026, 10, 24, 14, 5).getTime();

it.each([
  ['en_US', 'Nov 24, 2026', 'Nov 24, 2026, 2:05 PM', 'today, 2:05 PM'],
  ['en_GB', '24 Nov 2026', '24 Nov 2026, 14:05', 'today, 14:05'],
  // The texts are English there, too.
  ['de', 'Nov 24, 2026', 'Nov 24, 2026, 2:05 PM', 'today, 2:05 PM'],
  ['', 'Nov 24, 2026', 'Nov 24, 2026, 2:05 PM', 'today, 2:05 PM'],
])('days are written in one way, in the browser’s own English: %s', (browser, day, moment, today) => {
  speakIn(browser);
  expect([formatDay(at), formatMoment(at), whenDone(at, at)]).toEqual([day, moment, today]);
});

it('follow the language of the texts', () => {
  speakIn('de_AT', 'de');
  expect(formatDay(at)).toBe('24. Nov. 2026');
});
