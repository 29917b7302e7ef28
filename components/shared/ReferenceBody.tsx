import type { Reference } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { DataTable } from './DataTable';

interface ReferenceBodyProps extends Pick<Reference, 'title' | 'say' | 'columns' | 'rows'> {
  /** The id of the heading that names the table; without one its title does. */
  labelledBy?: string;
}

/** A table beside the steps, with what is said of it; in the popup and in the article. */
export function ReferenceBody({ title, say: text, columns, rows, labelledBy }: ReferenceBodyProps) {
  const name = labelledBy === undefined ? { label: title } : { labelledBy };
  return (
    <>
      {text && <p>{text}</p>}
      {rows.length === 0 ? (
        <p>{say('sharedTableEmpty')}</p>
      ) : (
        <DataTable {...name} columns={columns} rows={rows} />
      )}
    </>
  );
}
