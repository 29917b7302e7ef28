import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOffice, emptyOffice, undoOffice, type Office, type OfficeChange } from '@/guide/office/office';
import { tellChange } from '@/guide/office/change-words';
import { parseStored } from '@/guide/stored';

const id = fc.constantFrom('one', 'two', 'three');
const change: fc.Arbitrary<OfficeChange> = fc.oneof(
  fc.record({
    type: fc.constant('import' as const),
    id,
    file: fc.jsonValue(),
    at: fc.nat(),
    title: fc.constant('One'),
  }),
  fc.record({ type: fc.constant('reset' as const), id, title: fc.constant('One') }),
  fc.record({ type: fc.constant('hide' as const), id, hidden: fc.boolean(), title: fc.constant('One') }),
);
const after = (changes: readonly OfficeChange[]) => changes.reduce(changeOffice, emptyOffice);
const content = ({ procedures, hidden }: Office) => ({ procedures, hidden });

describe("a change of the office's procedures", () => {
  it('is taken back whole, and undoing that does it again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), change, (before, last) => {
        const [was, is] = [after(before), after([...before, last])];
        expect(content(undoOffice(is))).toEqual(content(was));
        expect(undoOffice(is).undo).toMatchObject({ undone: true });
        expect(undoOffice(undoOffice(is))).toEqual(is);
      }),
    );
  });

  it('leaves all other procedures as they were', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), change, (before, last) => {
        const [was, is] = [after(before), after([...before, last])];
        for (const other of ['one', 'two', 'three'].filter((each) => each !== last.id)) {
          expect(is.procedures[other]).toEqual(was.procedures[other]);
          expect(is.hidden.includes(other)).toBe(was.hidden.includes(other));
        }
      }),
    );
  });

  it('shows what is brought in, even if it was hidden', () => {
    const hidden = after([{ type: 'hide', id: 'one', hidden: true, title: '' }]);
    const back = changeOffice(hidden, { type: 'import', id: 'one', file: {}, at: 1, title: '' });
    expect(back.hidden).toEqual([]);
  });

  it('keeps the file of the one that changed for undoing, and no other', () => {
    const big = (id: string) => ({ type: 'import', id, file: 'x'.repeat(10_000), at: 1, title: '' }) as const;
    const three = after([big('one'), big('two'), big('three')]);
    const hidden = changeOffice(three, { type: 'hide', id: 'one', hidden: true, title: '' });
    expect(JSON.stringify(hidden).length).toBeLessThan(41_000);
    expect(JSON.stringify(three).length).toBeLessThan(31_000);
  });

  it('keeps what it was and of which procedure, to be said in the words of the day', () => {
    const hidden = after([{ type: 'hide', id: 'one', title: 'Merge', hidden: true }]);
    expect(tellChange(hidden.undo!)).toBe('hide “Merge”');
    const shown = changeOffice(hidden, { type: 'hide', id: 'one', title: 'Merge', hidden: false });
    expect(tellChange(shown.undo!)).toBe('show “Merge”');
    expect(tellChange(undoOffice(shown).undo!)).toBe('show “Merge”');
    expect(JSON.stringify(shown)).not.toContain('show “');
  });

  it('with a way back that can’t be read is kept without it', () => {
    const older = { ...after([]), undo: { say: 'hide', procedures: {}, hidden: [] } };
    expect(parseStored('office', older)).toEqual({
      state: 'good',
      value: { ...emptyOffice, undo: undefined },
    });
  });

  it('is not there to be undone at first', () => {
    expect(undoOffice(emptyOffice)).toBe(emptyOffice);
  });
});
