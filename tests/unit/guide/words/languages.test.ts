import { afterEach, describe, expect, it } from 'vitest';
import { formatDay } from '@/guide/procedure/day';
import { whenDone } from '@/guide/popup/when-done';
import { both, either, nameLanguage } from '@/guide/words/lists';
import { say, sayCount } from '@/guide/words/say';
import { fillIn } from '@/guide/words/texts';
import { speak } from '../../../setup/speak';

afterEach(() => speak(undefined));
const at = new Date(2026, 10, 24, 14, 5).getTime();

describe.each([
  ['de', 'A, B oder C', 'A und B', 'Deutsch', 'Ein Schritt', '2 Schritte', '24. Nov. 2026', 'heute, 14:05'],
  ['es', 'A, B o C', 'A y B', 'alemán', 'Un paso', '2 pasos', '24 nov 2026', 'hoy, 14:05'],
  ['en', 'A, B, or C', 'A and B', 'German', 'One step', '2 steps', 'Nov 24, 2026', 'today, 2:05 PM'],
] as const)('in the language that was chosen (%s)', (language, or, and, german, one, two, day, today) => {
  it('lists, names, numbers and days are the platform’s own', () => {
    speak(language);
    expect([either(['A', 'B', 'C']), both(['A', 'B']), nameLanguage('de')]).toEqual([or, and, german]);
    expect([sayCount('stepCount', 1), sayCount('stepCount', 2)]).toEqual([one, two]);
    expect([formatDay(at), whenDone(at, at)]).toEqual([day, today]);
  });
});

it('values are filled in as the browser does it, whatever is in them', () => {
  expect(fillIn('$2: $1, $3.', ['$2', 'a'])).toBe('a: $2, .');
  speak('de');
  expect(say('sharedStepTitle', 3, 'A$1')).toBe('Schritt 3: A$1');
});
