import type { ArticleTable } from '@/guide/article';
import { withKeys } from './with-keys';

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
        <table aria-labelledby={`table-${id}`}>
          <thead>
            <tr>
              {withKeys(columns).map(([key, column]) => (
                <th key={key} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withKeys(rows).map(([key, row]) => (
              <tr key={key}>
                {withKeys(row).map(([column, cell]) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="source">Source: {source}</p>
    </section>
  );
}
