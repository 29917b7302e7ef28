import { withKeys } from './with-keys';

interface DataTableProps {
  /** The id of the heading that names it. */
  labelledBy?: string;
  label?: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table to read. */
export function DataTable({ labelledBy, label, columns, rows }: DataTableProps) {
  return (
    <table aria-labelledby={labelledBy} aria-label={label}>
      <thead>
        <tr>
          <ColumnHeads columns={columns} />
        </tr>
      </thead>
      <tbody>
        {withKeys(rows).map(([key, row]) => (
          <tr key={key}>
            {withKeys(row).map(([column, cell]) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The heads of a table's columns, for its first row. */
export function ColumnHeads({ columns }: { columns: readonly string[] }) {
  return withKeys(columns).map(([key, column]) => (
    <th key={key} scope="col">
      {column}
    </th>
  ));
}
