import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDraft } from '@/guide/draft-check/check-draft';
import { draftFromRecording } from '@/guide/draft/draft-from-recording';
import words from '@/guide/procedure/irreversible-words.json';
import { queryIrreversibleWord } from '@/guide/procedure/irreversible';

it.each([
  ['Merge', 'merge'],
  ['Save & Send', 'send'],
  ['Request New QR Code', 'request new'],
  ['Merge Contacts', 'merge'],
  ['Kontakte zusammenführen', 'zusammenführen'],
  ['ELIMINAR', 'eliminar'],
  ['Reset Password', 'reset'],
  ['Revoke', 'revoke'],
  ['Deactivate', 'deactivate'],
  ['Terminate Contract', 'terminate'],
  ['Overwrite', 'overwrite'],
  ['Kennwort zurücksetzen', 'zurücksetzen'],
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

it.each([...words.begins, ...words.ends])(
  '%s is asked about, and has a caution, however a guide is written',
  (word) => {
    const text = `${word[0]!.toUpperCase()}${word.slice(1)}`;
    const recorded = { version: 1, tag: 'button', role: 'button', text, alike: 1 } as const;
    const action = { id: 'a', kind: 'press', recorded } as const;
    const { procedure } = draftFromRecording([action], 0, []).work;
    expect(procedure.steps[0]).toMatchObject({ irreversible: true, caution: {} });
    const { caution: _caution, irreversible: _irreversible, ...bare } = procedure.steps[0]!;
    const rules = checkDraft({ procedure: { ...procedure, steps: [bare] } }).map(({ rule }) => rule);
    expect(rules).toContain('caution-missing');
  },
);
