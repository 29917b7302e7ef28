/** The rows of a table while they are being written. Nothing is trimmed or left out before the table is finished. */
export type TableRows = readonly (readonly string[])[];

/** As many rows as a table may have. */
export const MOST_ROWS = 200;

/** As long as a cell may be. */
export const LONGEST_CELL = 300;

/** The rows with another text in one cell; rows may be shorter than the table is wide. */
export const setCell = (rows: TableRows, at: number, column: number, text: string): TableRows =>
  rows.map((row, index) =>
    index === at
      ? Array.from({ length: Math.max(row.length, column + 1) }, (_, each) =>
          each === column ? text : (row[each] ?? ''),
        )
      : row,
  );

/** The rows with one more at the end, which is blank. */
export const addRow = (rows: TableRows, columns: number): TableRows => [
  ...rows,
  Array.from({ length: columns }, () => ''),
];

/** The rows without one of them. */
export const removeRow = (rows: TableRows, at: number): TableRows => rows.toSpliced(at, 1);

/** The rows as they go into a file: without spaces around what was typed, and without those that say nothing. */
export const finishRows = (rows: TableRows): string[][] =>
  rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));

/** Whether two tables would go into a file as the same. A cell that a short row lacks is a blank one. */
export const saySame = (some: TableRows, others: TableRows): boolean =>
  JSON.stringify(finishRows(some).map(withoutTail)) === JSON.stringify(finishRows(others).map(withoutTail));

const withoutTail = (row: readonly string[]) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
