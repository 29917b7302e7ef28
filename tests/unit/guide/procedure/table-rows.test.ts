import { describe, expect, it } from 'vitest';
import { addRow, finishRows, removeRow, saySame, setCell } from '@/guide/procedure/table-rows';

const rows = [['a', 'b'], ['c']];

describe('the rows of a table', () => {
  it('are changed cell by cell, also where a row is shorter than the table', () => {
    expect(setCell(rows, 0, 1, ' new ')).toEqual([['a', ' new '], ['c']]);
    expect(setCell(rows, 1, 2, 'new')).toEqual([
      ['a', 'b'],
      ['c', '', 'new'],
    ]);
    expect(rows).toEqual([['a', 'b'], ['c']]);
  });

  it('get one more at the end, and lose one anywhere', () => {
    expect(addRow(rows, 2)).toEqual([...rows, ['', '']]);
    expect(removeRow(rows, 0)).toEqual([['c']]);
  });

  it('go into a file without what says nothing', () => {
    expect(finishRows([[' a ', ''], ['', ' '], []])).toEqual([['a', '']]);
    expect(saySame([['a', 'b'], ['c', ' '], ['']], rows)).toBe(true);
    expect(saySame([['a', 'b']], rows)).toBe(false);
  });
});
