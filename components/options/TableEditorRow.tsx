import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { withKeys } from '../shared/with-keys';

interface TableEditorRowProps {
  number: number;
  columns: readonly string[];
  cells: readonly string[];
  /** Take the focus: the person has just added this row. */
  fresh: boolean;
  onChange(cells: string[]): void;
  onRemove(): void;
}

/** One row of a table as fields, which name themselves by column and row. */
export function TableEditorRow({ number, columns, cells, fresh, onChange, onRemove }: TableEditorRowProps) {
  return (
    <tr>
      {withKeys(columns).map(([key, column], at) => (
        <td key={key} data-column={column}>
          <input
            type="text"
            aria-label={say('optionsCell', column, number)}
            maxLength={300}
            autoFocus={fresh && at === 0}
            value={cells[at] ?? ''}
            onChange={(event) => onChange(cells.with(at, event.currentTarget.value))}
          />
        </td>
      ))}
      <td>
        <button
          type="button"
          className="icon-button"
          aria-label={say('optionsRemoveRow', number)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </td>
    </tr>
  );
}
