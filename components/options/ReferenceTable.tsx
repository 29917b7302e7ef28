import type { ArticleTable } from '@/guide/article/article';
import { ReferenceBody } from '../shared/ReferenceBody';

/** A table beside the steps. */
export function ReferenceTable({ table }: { table: ArticleTable }) {
  const { id, title, source } = table;
  return (
    <section>
      <h2 id={`table-${id}`}>{title}</h2>
      <ReferenceBody {...table} labelledBy={`table-${id}`} />
      <p className="source">Source: {source}</p>
    </section>
  );
}
