import { saySame, type TableRows } from '@/guide/procedure/table-rows';
import type { EditorDeps } from './editor-store';
import { createKeptStore, type KeptStore } from './kept-store';

/** Which table of which guide, and its rows as they are in use. */
interface EditedTable {
  guide: string;
  id: string;
  inUse: TableRows;
}

export type TableStore = KeptStore<TableRows>;

/**
 * Builds the store behind the editor of one table, beginning with its rows as they were written last. It keeps by itself
 * what is written; rows that say what is in use anyway are no draft and aren't kept.
 */
export const createTableStore = (
  { guide, id, inUse }: EditedTable,
  rows: TableRows,
  { send, now }: EditorDeps,
): TableStore =>
  createKeptStore<TableRows>(rows, {
    now,
    read: (stored) => stored,
    keep: (written) =>
      send(
        saySame(written, inUse)
          ? { type: 'table.drop', procedure: guide, table: id }
          : { type: 'table.save', procedure: guide, table: id, rows: written.map((row) => [...row]) },
      ),
  });
