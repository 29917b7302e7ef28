import type { ArticleTable } from '@/guide/article/article';
import { DataTable } from '../shared/DataTable';

/** A table beside the steps. */
export function ReferenceTable({ table }: { table: ArticleTable }) {
  const { id, title, say, columns, rows, source } = table;
  return (
    <section>
      <h2 id={`table-${id}`}>{title}</h2>
      {say && <p>{say}</p>}
      {rows.length === 0 ? (
        <p>Nothing is in this table yet. The office can fill it in under Procedures.</p>
      ) : (
        <DataTable labelledBy={`table-${id}`} columns={columns} rows={rows} />
      )}
      <p className="source">Source: {source}</p>
    </section>
  );
}
