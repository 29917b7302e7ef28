import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '@/entrypoints/boot/read-note';

const note = { active: false, offered: true, pages: [{ path: '/home', procedures: ['sample'] }] };

describe('the note that boot reads', () => {
  it('is taken as it was written', () => {
    expect(readNote(note)).toEqual(note);
  });

  it('is not missed where there is none', () => {
    expect(readNote(undefined)).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['a text', 'active'],
    ['no pages', { active: false, offered: false }],
    ['pages by name', { ...note, pages: { '/home': ['sample'] } }],
    ['a page without a path', { ...note, pages: [{ procedures: ['sample'] }] }],
    ['a page whose procedures are no list', { ...note, pages: [{ path: '/home', procedures: 'sample' }] }],
    ['a page that is nothing', { ...note, pages: [null] }],
    ['no word on whether a guide runs', { offered: false, pages: [] }],
  ])('only asks when it holds %s', (_what, raw) => {
    expect(readNote(raw)).toEqual({ active: true, offered: false, pages: [] });
  });

  it('never throws, whatever is in storage', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ active: fc.anything(), offered: fc.boolean(), pages: fc.array(fc.anything()) }),
      fc.record({
        active: fc.boolean(),
        offered: fc.boolean(),
        pages: fc.array(fc.record({ path: fc.anything(), procedures: fc.anything() })),
      }),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        for (const { path, procedures } of readNote(raw)?.pages ?? []) {
          expect(path.toLowerCase()).toBeTypeOf('string');
          expect(Array.isArray(procedures)).toBe(true);
        }
      }),
    );
  });
});
