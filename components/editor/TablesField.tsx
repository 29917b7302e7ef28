import type { Reference } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { TableFields } from '../shared/TableFields';
import { useEditor } from './use-editor';

/** The tables beside the steps, each with its rows as fields; nothing where the guide has none. */
export function TablesField() {
  const { work, change } = useEditor();
  const { references = [] } = work.procedure;
  return references.map(({ id, title, columns, rows }) => (
    <fieldset key={id} className="table-editor">
      <legend>{say('optionsEditTable', title)}</legend>
      <TableFields
        columns={columns}
        rows={rows}
        onChange={(edit, about) =>
          change(
            (now) => ({
              ...now,
              procedure: { ...now.procedure, references: now.procedure.references?.map(withRows(id, edit)) },
            }),
            about && `table ${id} ${about}`,
          )
        }
      />
    </fieldset>
  ));
}

const withRows =
  (id: string, edit: Parameters<Parameters<typeof TableFields>[0]['onChange']>[0]) =>
  (table: Reference): Reference =>
    table.id === id ? { ...table, rows: edit(table.rows).map((row) => [...row]) } : table;
