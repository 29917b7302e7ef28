import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuide } from '@/guide/policy/read-guide';
import { readProcedureFile } from '@/guide/procedure/read-procedure-file';
import { sampleProcedure } from '../sample';

const guide = sampleProcedure([{}], { id: 'ours' });

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
});
