import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryIrreversibleWord } from '@/guide/recording/irreversible';

it.each([
  ['Merge', 'merge'],
  ['Save & Send', 'send'],
  ['Request New QR Code', 'request new'],
  ['Merge Contacts', 'merge'],
  ['Kontakte zusammenführen', 'zusammenführen'],
  ['ELIMINAR', 'eliminar'],
])('%s can’t be taken back', (caption, word) => expect(queryIrreversibleWord(caption)).toBe(word));

it.each(['Sender', 'Contact Merge', 'Last Post', 'Save & Close', 'Postpone', '', `Delete ${'x'.repeat(60)}`])(
  '%s says nothing of the kind',
  (caption) => expect(queryIrreversibleWord(caption)).toBeUndefined(),
);

it('what is told is always a word of ours', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (caption) => {
      const word = queryIrreversibleWord(caption);
      return word === undefined || (queryIrreversibleWord(word) === word && word.length <= 20);
    }),
  );
});
