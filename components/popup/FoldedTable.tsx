import type { Reference } from '@/guide/procedure/procedure';
import { Fold } from '../shared/Fold';
import { ReferenceBody } from '../shared/ReferenceBody';

interface FoldedTableProps {
  reference: Reference;
  open: boolean;
  onFold(open: boolean): void;
}

/** A table beside the steps. */
export function FoldedTable({ reference, open, onFold }: FoldedTableProps) {
  return (
    <Fold title={reference.title} open={open} onFold={onFold}>
      <div className="reference">
        <ReferenceBody {...reference} />
      </div>
    </Fold>
  );
}
