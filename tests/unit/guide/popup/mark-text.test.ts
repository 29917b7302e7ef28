import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markText } from '@/guide/popup/mark-text';
import { fold } from '@/guide/popup/search-words';

const marked = (text: string, ...terms: string[]) =>
  markText(text, new Set(terms)).flatMap((piece) => (piece.marked ? [piece.text] : []));

it('marks whole words as they are written', () => {
  expect(marked('Merge two Contacts', 'merge', 'contacts')).toEqual(['Merge', 'Contacts']);
  expect(marked('Der Hämburger', 'hamburger')).toEqual(['Hämburger']);
  expect(marked('Merge two contacts', 'zebra')).toEqual([]);
});

it('marks two words that were looked for as one, and one of two that was looked for alone', () => {
  expect(marked('Create a to-do by e-mail', 'todo', 'email')).toEqual(['to-do', 'e-mail']);
  expect(marked('Merge two contacts', 'merge', 'mergetwo')).toEqual(['Merge']);
  expect(marked('Codes by e-mail', 'e', 'mail', 'email')).toEqual(['e-mail']);
});

it('cuts so that the pieces are the text again', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab- .É'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.array(text), (whole, terms) => {
      const pieces = markText(whole, new Set(terms.map(fold)));
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});
