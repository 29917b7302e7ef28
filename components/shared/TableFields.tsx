import { useRef, useState } from 'react';
import { addRow, MOST_ROWS, removeRow, setCell, type TableRows } from '@/guide/procedure/table-rows';
import { say } from '@/guide/words/say';
import { ColumnHeads } from './DataTable';
import { Icon } from './Icon';
import { TableRow } from './TableRow';

interface TableFieldsProps {
  columns: readonly string[];
  rows: TableRows;
  /** `about`: the cell that is being typed in, whose letters are undone together. */
  onChange(edit: (rows: TableRows) => TableRows, about?: string): void;
}

/** The rows of a table as fields, and one more at the end. */
export function TableFields({ columns, rows, onChange }: TableFieldsProps) {
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(false);
  const isFull = rows.length >= MOST_ROWS;
  return (
    <>
      <div className="scrolling">
        <table>
          <thead>
            <tr>
              <ColumnHeads columns={columns} />
              <th scope="col">
                <span className="unseen">{say('sharedRemove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...rows.entries()].map(([at, cells]) => (
              <TableRow
                // Its place is all that tells a row from the others, and its fields keep nothing of their own.
                key={at}
                number={at + 1}
                columns={columns}
                cells={cells}
                // A row that was just added is there to be filled in.
                fresh={added && at === rows.length - 1}
                onChange={(column, text) =>
                  onChange((now) => setCell(now, at, column, text), `cell ${at} ${column}`)
                }
                onRemove={() => {
                  setAdded(false);
                  onChange((now) => removeRow(now, at));
                  add.current?.focus();
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <button
          ref={add}
          type="button"
          className="button"
          aria-disabled={isFull || undefined}
          onClick={() => {
            if (isFull) return;
            setAdded(true);
            onChange((now) => addRow(now, columns.length));
          }}
        >
          <Icon name="plus" />
          {say('optionsAddRow')}
        </button>
      </div>
    </>
  );
}
