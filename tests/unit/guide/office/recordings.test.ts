import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { reviewFile } from '@/guide/office/import-review';
import {
  addRecording,
  countRecordings,
  emptyRecordings,
  mergeRecordings,
  preferRecording,
  removeRecording,
  withRecordings,
  writeRecordingsFile,
  type Recording,
  type RecordingsFile,
} from '@/guide/office/recordings';
import { tellRecorded } from '@/guide/procedure/recorded-words';
import { parseStored } from '@/guide/stored';
import { twoFactor } from '../sample';

const recorded: RecordedControl = {
  version: 1,
  tag: 'div',
  role: 'button',
  text: 'Confirm Sign-in',
  alike: 1,
};
const repair = (at = 1, more: Partial<RecordedControl> = {}): Recording => ({
  step: 'open-code-options',
  at,
  recorded: { ...recorded, ...more },
});
const one = addRecording(emptyRecordings, 'autotask-2fa', 'code-options', repair());

describe('what the office has shown', () => {
  it('goes into the procedure beside its own description', () => {
    const target = withRecordings(twoFactor, one).targets['code-options'];
    expect(target).toEqual({ ...twoFactor.targets['code-options'], recorded });
  });

  it('leaves a procedure alone that it has nothing for, or no such target any more', () => {
    expect(withRecordings(twoFactor, emptyRecordings)).toBe(twoFactor);
    expect(withRecordings(twoFactor, addRecording(emptyRecordings, 'autotask-2fa', 'gone', repair()))).toBe(
      twoFactor,
    );
    expect(withRecordings(twoFactor, addRecording(emptyRecordings, 'other', 'code-options', repair()))).toBe(
      twoFactor,
    );
  });

  it('is gone once it is removed', () => {
    expect(removeRecording(one, 'autotask-2fa', 'code-options')).toEqual(emptyRecordings);
    expect(removeRecording(one, 'autotask-2fa', 'other')).toEqual(one);
  });

  it('survives being stored, and what is broken of it costs nothing else', () => {
    expect(parseStored('repairs', one)).toEqual({ state: 'good', value: one });
    const broken = { ...one, procedures: { ...one.procedures, other: { x: { at: 'yesterday' } } } };
    expect(parseStored('repairs', broken)).toMatchObject({ state: 'damaged', value: one });
  });
});

describe('a file of shown controls', () => {
  const take = (text: string) => {
    const review = reviewFile(text, [], 'shown.json');
    return review.kind === 'repairs' ? review.file : undefined;
  };

  it('says what it brings before it is taken over', () => {
    const entry = {
      id: twoFactor.id,
      procedure: twoFactor,
      file: twoFactor,
      origin: 'shipped',
      hidden: false,
      locked: false,
    } as const;
    const review = reviewFile(writeRecordingsFile(one), [entry]);
    expect(review).toMatchObject({ kind: 'repairs', summary: expect.stringContaining('1 control ') });
    expect(JSON.stringify(review)).toContain('the button “Confirm Sign-in”');
  });

  it.each([
    ['a newer format', { format: 2, kind: 'signpost-repairs', procedures: {} }, /newer Signpost/],
    ['nothing in it', { format: 1, kind: 'signpost-repairs', procedures: {} }, /no control/],
    [
      'markup for an element',
      { format: 1, kind: 'signpost-repairs', procedures: { a: { b: repair(1, { tag: '<b>' }) } } },
      /At procedures\.a\.b\.recorded\.tag/,
    ],
  ])('with %s is refused, with the place', (_, file, words) => {
    const review = reviewFile(JSON.stringify(file), []);
    expect(review.kind).toBe('refused');
    expect(JSON.stringify(review)).toMatch(words);
  });

  const repairs = fc.dictionary(
    fc.constantFrom('p', 'q'),
    fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.nat({ max: 9 }).map((at) => repair(at)),
      { minKeys: 1 },
    ),
  );
  const fileOf = (procedures: RecordingsFile['procedures']): RecordingsFile => ({
    format: 1,
    kind: 'signpost-repairs',
    procedures,
  });

  it('comes out as it went in, known as somebody else’s', () => {
    fc.assert(
      fc.property(repairs, (procedures) => {
        fc.pre(countRecordings({ procedures }) > 0);
        const file = take(writeRecordingsFile({ version: 1, procedures }));
        expect(file?.procedures).toEqual(procedures);
        const taken = Object.values(mergeRecordings(emptyRecordings, file!).procedures).flatMap(
          Object.values,
        );
        expect(taken).toHaveLength(countRecordings({ procedures }));
        expect(taken.every(({ imported }) => imported)).toBe(true);
        expect(take(writeRecordingsFile(mergeRecordings(emptyRecordings, file!)))).toEqual(file);
      }),
    );
  });

  it('may come in any order: of two for the same control the later counts', () => {
    fc.assert(
      fc.property(repairs, repairs, (a, b) => {
        const ab = mergeRecordings(mergeRecordings(emptyRecordings, fileOf(a)), fileOf(b));
        const ba = mergeRecordings(mergeRecordings(emptyRecordings, fileOf(b)), fileOf(a));
        expect(ab).toEqual(ba);
        expect(mergeRecordings(ab, fileOf(a))).toEqual(ab);
      }),
    );
  });
});

it.each([
  [{}, 'the button “Confirm Sign-in”'],
  [{ heading: 'Security' }, 'the button “Confirm Sign-in” under “Security”'],
  [{ dialog: 'Options' }, 'the button “Confirm Sign-in” in the window “Options”'],
  [{ dialog: 'dialog' }, 'the button “Confirm Sign-in” in a window of its own'],
  [{ role: 'textbox', text: undefined, label: 'Address' }, 'the field of “Address”'],
  [
    { role: undefined, tag: 'i', text: undefined, near: 'Save Close' },
    'the control without a name near “Save Close”',
  ],
])('what is kept is said in words: %j', (more, words) => {
  expect(tellRecorded({ ...recorded, ...more } as RecordedControl)).toBe(words);
});

it('one’s own control stays one’s own when it comes back in a file', () => {
  const own = addRecording(emptyRecordings, 'p', 'a', { step: 's', at: 5, recorded });
  const file = { format: 1, kind: 'signpost-repairs', procedures: own.procedures } as const;
  expect(mergeRecordings(own, file)).toEqual(own);
});

it('a control that was chosen over the described one is marked so, and nothing else changes', () => {
  const own = addRecording(emptyRecordings, 'p', 'a', { step: 's', at: 5, recorded });
  const preferred = preferRecording(own, 'p', 'a');
  expect(preferred.procedures.p?.a).toEqual({ step: 's', at: 5, recorded: { ...recorded, preferred: true } });
  expect(preferRecording(own, 'p', 'b')).toBe(own);
});
