import type { Procedure } from './procedure';

/** The file with other rows in one of its tables; rows with nothing in them are left out. */
export function replaceRows(file: Procedure, table: string, rows: readonly string[][]): Procedure {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const references = (file.references ?? []).map((each) =>
    each.id === table ? { ...each, rows: filled.map((row) => row.map((cell) => cell.trim())) } : each,
  );
  return { ...file, references };
}
