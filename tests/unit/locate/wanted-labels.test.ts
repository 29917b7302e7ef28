import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target, TargetName } from '@/guide/procedure/procedure';
import { collectWantedLabels, listNameKeys } from '@/locate/wanted-labels';
import { twoFactorFile as twoFactor } from '../../fixtures/in-english';

const name = (more: Partial<TargetName>): TargetName => ({
  text: 'receive password via email',
  source: 'kb',
  certainty: 'inferred',
  ...more,
});

/** How well a label fits a name; 0: not at all. */
function fit(label: string, ...names: TargetName[]): number {
  const target: Target = { label: 'x', where: 'x', role: ['checkbox'], names };
  const keys = collectWantedLabels({ target }, {}).match(label);
  const fits = names.flatMap(listNameKeys).flatMap((each) => (keys.includes(each.key) ? each.fit : 0));
  return Math.max(...fits);
}

const two = name({
  contains: [
    ['password', 'code'],
    ['email', 'e-mail'],
  ],
});
const three = name({
  contains: [
    ['receive', 'get'],
    ['password', 'code'],
    ['email', 'e-mail'],
  ],
});

describe('a name that asks for several words together', () => {
  it('fits them in any order, each in any of its forms, among other words', () => {
    expect(fit('E-mail me the code when I sign in', two)).toBeGreaterThan(0);
    expect(fit('The password comes by email', two)).toBeGreaterThan(0);
  });

  it('never fits when one of them is missing, or is only a part of a word', () => {
    for (const label of [
      'Email',
      'Email newsletter',
      'Show password',
      'Emails with passwords',
      'Encode my email',
    ])
      expect([label, fit(label, two)]).toEqual([label, 0]);
  });

  it('fits better the more it asks for, and best as a whole', () => {
    const label = 'Get a code by email';
    expect(fit(label, three)).toBeGreaterThan(fit(label, two) + 0.04);
    expect(fit('Receive password via email', two)).toBe(1);
  });

  it('fits whatever stands between the words, and in whatever order they come', () => {
    const lists = [['alpha', 'beta'], ['gamma'], ['delta', 'two words']];
    const filler = fc.constantFrom('', 'my', 'the next', '…');
    const chosen = fc.tuple(...lists.map((list) => fc.constantFrom(...list)));
    fc.assert(
      fc.property(
        chosen.chain((words) => fc.shuffledSubarray(words, { minLength: words.length })),
        fc.array(filler, { minLength: 3, maxLength: 3 }),
        fc.nat(2),
        (words, between, dropped) => {
          const label = (some: string[]) => some.map((word, i) => `${between[i]} ${word}`).join(' ');
          expect(fit(label(words), name({ text: 'x', contains: lists }))).toBeGreaterThan(0);
          const less = words.filter((_, i) => i !== dropped);
          expect(fit(label(less), name({ text: 'x', contains: lists }))).toBe(0);
        },
      ),
    );
  });
});

describe('the box for codes by e-mail', () => {
  const names = twoFactor.targets['email-checkbox'].names as TargetName[];

  it.each([
    'Receive password via email',
    'Receive one-time password via email',
    'Receive authentication code via email',
    'Get codes by e-mail',
    'E-mail one-time passwords to me',
  ])('is called %s', (label) => {
    expect(fit(label, ...names)).toBeGreaterThan(0);
  });

  it.each([
    'Email',
    'Send me the newsletter by email',
    'Receive a copy by email',
    'Email me when my password changes',
    'Show password',
    'Receive text messages via email',
  ])('is not called %s', (label) => {
    expect(fit(label, ...names)).toBe(0);
  });
});
