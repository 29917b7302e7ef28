import { expect, it } from 'vitest';
import { dropTable, emptyTableDrafts, keepTable, settleTables } from '@/guide/office/table-drafts';
import { parseStored } from '@/guide/stored';

const drafts = keepTable(
  keepTable(emptyTableDrafts, 'notes', 'types', [['A', '']], 1),
  'notes',
  'hours',
  [['B']],
  2,
);

it('tables are kept by guide, and dropped one by one', () => {
  expect(Object.keys(drafts.procedures['notes'] ?? {})).toEqual(['types', 'hours']);
  const left = dropTable(drafts, 'notes', 'types');
  expect(left.procedures).toEqual({ notes: { hours: { at: 2, rows: [['B']] } } });
  expect(dropTable(left, 'notes', 'hours')).toEqual(emptyTableDrafts);
  expect(dropTable(left, 'notes', 'types')).toBe(left);
});

it('a table is done once a file says the same, and stays as long as it doesn’t', () => {
  const file = (rows: unknown) => ({ references: [{ id: 'types', rows }] });
  expect(Object.keys(settleTables(drafts, 'notes', file([['A']])).procedures['notes'] ?? {})).toEqual([
    'hours',
  ]);
  for (const other of [file([['C']]), file('none'), {}, null, { references: 'none' }])
    expect(settleTables(drafts, 'notes', other)).toBe(drafts);
});

it('what storage has of one guide that can’t be read takes nothing else with it', () => {
  const damaged = { ...drafts, procedures: { ...drafts.procedures, other: { types: { rows: [[7]] } } } };
  expect(parseStored('tables', damaged)).toMatchObject({ state: 'damaged', value: drafts });
});
