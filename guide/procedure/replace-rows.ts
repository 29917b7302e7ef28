import type { Procedure } from './procedure';
import { finishRows, type TableRows } from './table-rows';

/** The file with other rows in one of its tables; rows with nothing in them are left out. */
export function replaceRows(file: Procedure, table: string, rows: TableRows): Procedure {
  const references = (file.references ?? []).map((each) =>
    each.id === table ? { ...each, rows: finishRows(rows) } : each,
  );
  return { ...file, references };
}
