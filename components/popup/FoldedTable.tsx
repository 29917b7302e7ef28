import type { Reference } from '@/guide/procedure/procedure';
import { DataTable } from '../shared/DataTable';
import { Fold } from '../shared/Fold';

interface ReferenceTableProps {
  reference: Reference;
  open: boolean;
  onFold(open: boolean): void;
}

/** A table beside the steps. */
export function FoldedTable({ reference, open, onFold }: ReferenceTableProps) {
  const { title, say, columns, rows } = reference;
  return (
    <Fold title={title} open={open} onFold={onFold}>
      <div className="reference">
        {say && <p>{say}</p>}
        {rows.length === 0 ? (
          <p className="summary">Nothing is listed yet. Your office can fill it in.</p>
        ) : (
          <DataTable label={title} columns={columns} rows={rows} />
        )}
      </div>
    </Fold>
  );
}
