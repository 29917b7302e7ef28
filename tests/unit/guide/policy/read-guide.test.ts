import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuides } from '@/guide/policy/read-guide';
import { readProcedureFile } from '@/guide/procedure/read-procedure-file';
import { setCatalogue } from '@/guide/words/say';
import { sampleProcedure } from '../sample';

const guide = sampleProcedure([{}], { id: 'ours' });
const readGuide = (text: string) => readGuides([text])[0];

describe('a guide of a policy', () => {
  it.each([
    ['as a program writes it', JSON.stringify(guide)],
    ['as a person writes it', JSON.stringify(guide, null, 2)],
    ['with a key twice', JSON.stringify(guide).replace('{', '{"id":"first",')],
    ['cut off', JSON.stringify(guide).slice(0, -20)],
    ['of another kind', '[]'],
    ['that is empty', ''],
    ['that is too large', JSON.stringify({ ...guide, summary: 'x'.repeat(1_100_000) })],
  ])('is read like every other file: %s', (_how, text) => {
    expect(readGuide(text)).toEqual(readProcedureFile(text));
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readGuide(text)).toEqual(readProcedureFile(text));
      }),
    );
  });

  it('is not read again when only another one has changed', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((id) => JSON.stringify({ ...guide, id }));
    const before = readGuides([first!, second!]);
    const after = readGuides([third!, second!, second!]);
    expect(after[0]).toEqual(readProcedureFile(third!));
    expect(after[1]).toBe(before[1]);
    expect(after[2]).toBe(before[1]);
  });

  it('is read again in another language', () => {
    const file = { ...guide, format: 3, language: 'en', title: { en: 'Ours', de: 'Unseres' } };
    const title = (language: string) => {
      setCatalogue((key) => (key === 'language' ? language : ''));
      const read = readGuide(JSON.stringify(file));
      return read?.ok ? read.procedure.title : read;
    };
    expect(title('en')).toBe('Ours');
    expect(title('de')).toBe('Unseres');
  });
});
