import type { ArticleTable } from '@/guide/article/article';
import { say } from '@/guide/words/say';
import { ReferenceBody } from '../shared/ReferenceBody';

/** A table beside the steps. */
export function ReferenceTable({ table, sources }: { table: ArticleTable; sources: boolean }) {
  const { id, title, source } = table;
  return (
    <section>
      <h2 id={`table-${id}`}>{title}</h2>
      <ReferenceBody {...table} labelledBy={`table-${id}`} />
      {sources && <p className="source">{say('sharedSource', source)}</p>}
    </section>
  );
}
