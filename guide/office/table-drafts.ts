import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { isRecord } from '../procedure/is-record';
import { momentSchema } from '../procedure/moment';
import { LONGEST_CELL, MOST_ROWS, saySame } from '../procedure/table-rows';

/** More of both than a table may have: what is too much is said when it is looked at, and isn't lost before. */
export const tableRowsSchema = v.pipe(
  v.array(v.pipe(v.array(v.pipe(v.string(), v.maxLength(2 * LONGEST_CELL))), v.maxLength(10))),
  v.maxLength(5 * MOST_ROWS),
);

/** By table: its rows as they were typed, and when. */
export const guideTablesSchema = v.record(
  idSchema,
  v.strictObject({ at: momentSchema, rows: tableRowsSchema }),
);

/** The tables that somebody is changing, by guide: kept while they are written, in use once they were looked at and saved. */
export const tableDraftsSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, guideTablesSchema),
});

export type TableDrafts = v.InferOutput<typeof tableDraftsSchema>;

export const emptyTableDrafts: TableDrafts = { version: 1, procedures: {} };

/** The drafts with the rows of a table as they are now. */
export const keepTable = (
  { procedures }: TableDrafts,
  guide: string,
  table: string,
  rows: string[][],
  at: number,
): TableDrafts => ({
  version: 1,
  procedures: { ...procedures, [guide]: { ...procedures[guide], [table]: { at, rows } } },
});

/** The drafts without one table; the same where there is none. */
export function dropTable(drafts: TableDrafts, guide: string, table: string): TableDrafts {
  const { [table]: gone, ...left } = drafts.procedures[guide] ?? {};
  if (!gone) return drafts;
  const { [guide]: _all, ...others } = drafts.procedures;
  return { version: 1, procedures: Object.keys(left).length > 0 ? { ...others, [guide]: left } : others };
}

/** The drafts after a file of a guide came into use: those that it says itself by now are done. */
export function settleTables(drafts: TableDrafts, guide: string, file: unknown): TableDrafts {
  const tables = isRecord(file) && Array.isArray(file.references) ? file.references.filter(isRecord) : [];
  return Object.entries(drafts.procedures[guide] ?? {}).reduce((left, [id, { rows }]) => {
    const table = tables.find((each) => each.id === id);
    return table && v.is(tableRowsSchema, table.rows) && saySame(rows, table.rows)
      ? dropTable(left, guide, id)
      : left;
  }, drafts);
}
