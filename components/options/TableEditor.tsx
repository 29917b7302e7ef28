import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Reference } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { TableEditorRow } from './TableEditorRow';
import { ColumnHeads } from '../shared/DataTable';

interface TableEditorProps {
  table: Reference;
  /** Goes on to the difference: nothing is saved before that is accepted. */
  onSave(rows: string[][]): void;
  onCancel(): void;
}

/** A reference table as fields, row by row. */
export function TableEditor({ table, onSave, onCancel }: TableEditorProps) {
  const { title, columns } = table;
  const [next, setNext] = useState(table.rows.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [rows, setRows] = useState(() =>
    table.rows.map((row, key) => ({ key, cells: columns.map((_, at) => row[at] ?? '') })),
  );

  useEffect(() => heading.current?.focus(), []);

  function addRow() {
    setRows([...rows, { key: next, cells: columns.map(() => '') }]);
    setNext(next + 1);
  }

  function save(event: FormEvent) {
    event.preventDefault();
    onSave(rows.map(({ cells }) => cells));
  }

  return (
    <form className="table-editor" aria-label={say('optionsEditTable', title)} onSubmit={save}>
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
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
            {rows.map(({ key, cells }, at) => (
              <TableEditorRow
                key={key}
                number={at + 1}
                columns={columns}
                cells={cells}
                // A row that was just added is there to be filled in.
                fresh={key >= table.rows.length && key === next - 1}
                onChange={(changed) =>
                  setRows(rows.map((row) => (row.key === key ? { key, cells: changed } : row)))
                }
                onRemove={() => {
                  setRows(rows.filter((row) => row.key !== key));
                  add.current?.focus();
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <button ref={add} type="button" className="button" onClick={addRow}>
          <Icon name="plus" />
          {say('optionsAddRow')}
        </button>
        <button type="submit" className="button primary">
          {say('optionsReview')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say('sharedCancel')}
        </button>
      </div>
    </form>
  );
}
