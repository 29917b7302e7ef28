import { describe, expect, it } from 'vitest';
import { writeLibraryFile, type LibraryFile, type OfficeShelf } from '@/guide/office/library-file';
import { importLibrary } from '@/guide/office/library-import';
import { emptyOffice } from '@/guide/office/office';
import { emptyRecordings } from '@/guide/office/recordings';
import { sampleProcedure } from '../sample';

const empty: OfficeShelf = { office: emptyOffice, repairs: emptyRecordings, settings: { version: 1 } };

describe('a library that tells what its guides were made of', () => {
  it('has the format of those that came before, unless it tells what a guide was made of', () => {
    const file = sampleProcedure([{}]);
    const of = (more: { basis?: unknown }) =>
      JSON.parse(
        writeLibraryFile({
          ...empty,
          office: { ...emptyOffice, procedures: { [file.id]: { file, at: 1, ...more } } },
        }),
      ) as LibraryFile;
    expect(of({}).format).toBe(1);
    expect(of({ basis: file })).toMatchObject({ format: 2, bases: { [file.id]: { title: file.title } } });
  });

  it('brings in nothing that can’t be compared, and what is known here stays known', () => {
    const file = sampleProcedure([{}]);
    const { id } = file;
    const library = { format: 2, kind: 'signpost-library', procedures: { [id]: file } } as const;
    const known = {
      ...empty,
      office: { ...emptyOffice, procedures: { [id]: { file, at: 1, basis: file } } },
    };
    const basisOf = (shelf: OfficeShelf, bases: Record<string, unknown>) =>
      importLibrary(shelf, { ...library, bases }, { at: 5 }).office.procedures[id]?.basis;
    expect(basisOf(empty, { [id]: { steps: 3 } })).toBeUndefined();
    expect(basisOf(empty, { [id]: { ...file, id: 'another' } })).toBeUndefined();
    expect(basisOf(known, {})).toEqual(file);
  });
});
