import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsWords, normalise } from '@/locate/normalise';

describe('a normalised label', () => {
  it.each([
    ['Save & Close', 'save and close'],
    ['  Save\n\t&\u00a0Close ', 'save and close'],
    ['Generated Code *', 'generated code'],
    ['Generated Code*:', 'generated code'],
    ['Validate…', 'validate'],
    ['Validate...', 'validate'],
    ['Tickets (12)', 'tickets'],
    ['Tickets [3] *', 'tickets'],
    ['\uf084 Settings', 'settings'],
    ['Set\u00adtings\u200b', 'settings'],
    ['Ｓｅｔｔｉｎｇｓ：', 'settings'],
    ['Don\u2019t merge', "don't merge"],
    ['Don\u00b4t merge', "don't merge"],
    ['\u201cMerge\u201d it', '"merge" it'],
    ['Copy\u2011to\u2014here', 'copy-to—here'],
    ['\u200eTickets\u200f \u202aall\u202c\u2069', 'tickets all'],
    ['\u{f0104} Settings \u{10fffd}', 'settings'],
    ['Menu \u00bb', 'menu'],
    ['Menu\u25be', 'menu'],
    ['Menu \u{f0001}\u25bc \u2192', 'menu'],
    ['Open \ue5c5 (12)... *', 'open'],
    ['(12)', ''],
    ['[(3]', '[(3]'],
    ['Step 1)', 'step 1)'],
    ['Ticket (new)', 'ticket (new)'],
    ['2FA: set up', '2fa: set up'],
  ])('of %j is %j', (text, label) => {
    expect(normalise(text)).toBe(label);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    const parts = ['.', '* ', '(1)', '1)', '(', ' ', '\u25be', '...:', '\u2019', '& '];
    for (const text of parts.flatMap((part) => [part.repeat(50_000), `${part.repeat(50_000)}x`])) {
      const context = createContext({ normalise, text });
      expect(() => runInContext('normalise(text)', context, { timeout: 500 })).not.toThrow();
    }
  });

  it('does not depend on case, spaces around it, or a required mark', () => {
    const word = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
    fc.assert(
      fc.property(word, (text) => {
        expect(normalise(`\u00a0 ${text.toUpperCase()} *: `)).toBe(normalise(text));
      }),
    );
  });
});

describe('a phrase within a text', () => {
  it.each([
    ['receive password via email', 'email', true],
    ['email me codes', 'email', true],
    ['(email)', 'email', true],
    ['send codes by e-mail', 'e-mail', true],
    ['one-time password by email', 'password by', true],
    ['emails', 'email', false],
    ['preemail', 'email', false],
    ['émail', 'mail', false],
    ['emails and email', 'email', true],
    ['', 'email', false],
  ])('%j holds %j: %s', (text, phrase, holds) => {
    expect(containsWords(text, phrase)).toBe(holds);
  });

  // an empty phrase never ends (locate/normalise.ts); a procedure's name "*" with match "word" is one.
  it('is nowhere when it is empty', () => {
    const context = createContext({ containsWords });
    expect(runInContext("containsWords('abc', '')", context, { timeout: 500 })).toBe(false);
  });
});
