import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLibrary, undoLibrary, chooseFromLibrary } from '@/guide/office/library-import';
import {
  checkLibraryFile,
  writeLibraryFile,
  type LibraryFile,
  type OfficeShelf,
} from '@/guide/office/library-file';
import { emptyOffice } from '@/guide/office/office';
import { emptyRecordings } from '@/guide/office/recordings';
import { reviewFile } from '@/guide/office/import-review';
import { buildLibrary } from '@/guide/office/library';
import { MOST_BYTES } from '@/guide/procedure/read-json-file';
import type { Procedure } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { sampleProcedure } from '../sample';

const empty: OfficeShelf = { office: emptyOffice, repairs: emptyRecordings, settings: { version: 1 } };

const id = fc.constantFrom('alpha', 'beta', 'page', 'steps', 'title', 'zulu-2', 'a', 'sources');
const guide = fc
  .record({
    id,
    count: fc.integer({ min: 1, max: 4 }),
    title: fc.stringMatching(/^[A-Z][a-z “”é]{1,20}[a-z]$/),
    flag: fc.boolean(),
  })
  .map(({ id: own, count, title, flag }): Procedure => ({
    ...sampleProcedure(Array.from({ length: count }, () => ({ targets: ['a', 'b'] }))),
    id: own,
    title,
    ...(flag && { repeatable: true, keywords: ['z', 'a'] }),
  }));
const basisOf = (file: Procedure) => file.repeatable && { basis: { ...file, title: 'As it came' } };
const recording = fc.nat().map((at) => ({
  step: 'step-1',
  at,
  recorded: { version: 1 as const, tag: 'button', text: 'Save', alike: 1 },
}));
const shelf: fc.Arbitrary<OfficeShelf> = fc
  .record({
    guides: fc.array(guide, { maxLength: 5 }),
    hidden: fc.array(id, { maxLength: 3 }),
    repairs: fc.dictionary(
      id,
      fc.dictionary(fc.constantFrom('a', 'b'), recording, { minKeys: 1, noNullPrototype: true }),
      { noNullPrototype: true },
    ),
    settings: fc.record(
      {
        zone: fc.constantFrom('ww5.autotask.net', 'ww1.autotask.net'),
        kbUrl: fc.constant('https://kb.example/kb'),
        mail: fc.record({ people: fc.array(fc.constantFrom('Ana', 'Bo'), { maxLength: 2 }) }),
        welcomed: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ guides, hidden, repairs, settings }) => ({
    office: {
      version: 1,
      procedures: Object.fromEntries(
        guides.map((file, at) => [file.id, { file, at, name: 'x.json', ...basisOf(file) }]),
      ),
      hidden,
    },
    repairs: { version: 1, procedures: repairs },
    settings: { version: 1, ...settings },
  }));

/** The text as another browser would have it: read, taken in, written again. */
function throughAnother(text: string): string {
  const read = checkLibraryFile(JSON.parse(text));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return writeLibraryFile(importLibrary(empty, read.file, { at: 5 }));
}

describe('a library file', () => {
  it('exported, imported elsewhere and exported again is the same, byte for byte', () => {
    fc.assert(
      fc.property(shelf, (own) => {
        const text = writeLibraryFile(own);
        expect(throughAnother(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('does so with all guides that ship', () => {
    const procedures = Object.fromEntries(
      shipped.map(({ file, procedure }) => [procedure.id, { file, at: 1 }]),
    );
    const text = writeLibraryFile({ ...empty, office: { ...emptyOffice, procedures } });
    expect(throughAnother(text)).toBe(text);
    for (const { procedure } of shipped) expect(text).toContain(`"${procedure.id}": {`);
  });

  it('does not depend on the order in which storage has kept the keys', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, each]) => [key, shuffled(each)]),
            )
          : value;
    fc.assert(
      fc.property(shelf, (own) => {
        expect(writeLibraryFile(shuffled(own) as OfficeShelf)).toBe(writeLibraryFile(own));
      }),
    );
  });

  it('begins each guide with what people read first', () => {
    const procedures = { sample: { file: sampleProcedure([{}]), at: 1 } };
    const text = writeLibraryFile({ ...empty, office: { ...emptyOffice, procedures } });
    const keys = [...text.matchAll(/^ {2,6}"([^"]+)":/gm)].map(([, key]) => key);
    expect(keys.join(' ')).toBe(
      'format kind procedures sample format id title summary article related sources targets pages states steps',
    );
  });

  it('changes in the lines that say something else, and in no others', () => {
    const text = (title: string) =>
      writeLibraryFile({
        ...empty,
        office: {
          ...emptyOffice,
          procedures: { sample: { file: sampleProcedure([{ title }, {}, {}]), at: 1 } },
        },
      });
    const [before, after] = [text('Open it'), text('Open the ticket')].map((each) => each.split('\n'));
    expect(after!.filter((line, at) => line !== before![at])).toEqual([
      '          "title": "Open the ticket",',
    ]);
  });

  it('holds nothing of the person: no welcome, no file names, no days of import', () => {
    const own = { ...empty, settings: { version: 1 as const, welcomed: true, seenVersion: '0.1.0' } };
    expect(JSON.parse(writeLibraryFile(own))).toEqual({ format: 1, kind: 'signpost-library' });
  });

  it.each([
    [{ format: 3, kind: 'signpost-library' }, /newer Signpost/],
    [{ format: 1, kind: 'signpost-library', guides: {} }, /guides/],
    [{ format: 1, kind: 'signpost-library', settings: { kbUrl: 'javascript:1' } }, /settings\.kbUrl/],
    [{ format: 1, kind: 'signpost-library', procedures: 3 }, /procedures/],
  ])('is refused in words (%#)', (file, problem) => {
    const review = reviewFile(JSON.stringify(file), []);
    expect(review).toMatchObject({ kind: 'refused', problems: [expect.stringMatching(problem)] });
  });
});

describe('the review of a library', () => {
  const entries = buildLibrary(shipped, emptyOffice, { version: 1 }).entries;
  const known = shipped[0]!;
  const changed = { ...(known.file as Procedure), title: 'Set up a second factor' };
  const file: LibraryFile = {
    format: 1,
    kind: 'signpost-library',
    settings: { kbUrl: 'https://kb.example/kb' },
    hidden: ['note-templates'],
    procedures: {
      [known.procedure.id]: changed,
      sample: sampleProcedure([{ title: 'Open it' }]),
      broken: { ...sampleProcedure([{}]), id: 'broken', title: '' },
      'by-another-id': sampleProcedure([{}]),
      'merge-contacts': shipped[2]!.file,
    },
  };
  const review = reviewFile(JSON.stringify(file), entries, 'office.json');

  it('tells guide by guide what would change, and which can’t be taken in', () => {
    if (review.kind !== 'library') throw new Error(review.kind);
    expect(Object.fromEntries(review.guides.map((each) => [each.id, each.kind]))).toEqual({
      'autotask-2fa': 'change',
      'merge-contacts': 'same',
      sample: 'new',
      broken: 'refused',
      'by-another-id': 'refused',
    });
    expect(review.guides.find((each) => each.id === 'broken')?.problems[0]).toMatch(/^At title/);
    expect(review.settings).toEqual([
      'Your knowledge base: https://kb.example/kb',
      expect.stringMatching(/^Hides “.+”$/),
    ]);
  });

  it('reads a library of more than a megabyte, and no other file of that size', () => {
    const large = {
      ...file,
      procedures: Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `g-${i}`,
          { ...(known.file as Procedure), id: `g-${i}`, summary: 'x'.repeat(590) },
        ]),
      ),
    };
    expect(JSON.stringify(large, null, 2).length).toBeGreaterThan(MOST_BYTES);
    expect(reviewFile(JSON.stringify(large, null, 2), entries).kind).toBe('library');
    expect(reviewFile(`"${'x'.repeat(MOST_BYTES)}"`, entries)).toMatchObject({
      kind: 'refused',
      problems: [expect.stringMatching(/too large/)],
    });
  });
});

describe('taking a library in', () => {
  it('takes what was chosen and nothing else', () => {
    const file: LibraryFile = {
      format: 1,
      kind: 'signpost-library',
      settings: { zone: 'ww5.autotask.net' },
      hidden: ['alpha'],
      recorded: { alpha: {} },
      procedures: { alpha: 1, beta: 2 },
    };
    expect(chooseFromLibrary(file, { guides: new Set(['beta']), controls: false, settings: false })).toEqual({
      format: 1,
      kind: 'signpost-library',
      procedures: { beta: 2 },
    });
    expect(
      chooseFromLibrary(file, { guides: new Set(['alpha', 'beta']), controls: true, settings: true }),
    ).toEqual(file);
  });

  it('is taken back whole, and done again', () => {
    const content = ({ office, repairs, settings }: OfficeShelf) => ({
      procedures: office.procedures,
      hidden: office.hidden,
      repairs,
      settings,
    });
    fc.assert(
      fc.property(shelf, shelf, (own, other) => {
        const read = checkLibraryFile(JSON.parse(writeLibraryFile(other)));
        if (!read.ok) throw new Error(read.problems.join('\n'));
        const after = importLibrary(own, read.file, { name: 'office.json', at: 7 });
        const back = undoLibrary(after);
        expect(content(back)).toEqual(content(own));
        expect(content(undoLibrary(back))).toEqual(content(after));
      }),
    );
  });
});
