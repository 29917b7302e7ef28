import { LONGEST_CELL } from '@/guide/procedure/table-rows';
import { say } from '@/guide/words/say';
import { Icon } from './Icon';
import { withKeys } from './with-keys';

interface TableRowProps {
  number: number;
  columns: readonly string[];
  cells: readonly string[];
  /** Take the focus: the person has just added this row. */
  fresh: boolean;
  onChange(column: number, text: string): void;
  onRemove(): void;
}

/** One row of a table as fields, which name themselves by column and row. */
export function TableRow({ number, columns, cells, fresh, onChange, onRemove }: TableRowProps) {
  return (
    <tr>
      {withKeys(columns).map(([key, column], at) => (
        <td key={key} data-column={column}>
          <input
            type="text"
            aria-label={say('optionsCell', column, number)}
            maxLength={LONGEST_CELL}
            autoFocus={fresh && at === 0}
            value={cells[at] ?? ''}
            onChange={(event) => onChange(at, event.currentTarget.value)}
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
