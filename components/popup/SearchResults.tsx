import type { ProcedureView } from '@/guide/popup/procedure-view';
import type { SearchHit } from '@/guide/popup/search-procedures';
import { Announcer } from '../shared/Announcer';
import { ExternalLink } from '../shared/ExternalLink';
import { ProcedureList } from './ProcedureList';

interface SearchResultsProps {
  hits: readonly SearchHit[];
  views: readonly ProcedureView[];
  query: string;
  /** The KB's front page, as far as it is known. */
  kbUrl: string | undefined;
}

/** What was found, best first, and how much of it. */
export function SearchResults({ hits, views, query, kbUrl }: SearchResultsProps) {
  const byId = new Map(views.map((view) => [view.id, view]));
  const items = hits.flatMap(({ procedure, step }) => {
    const view = byId.get(procedure.id);
    return view ? [{ view, ...(step && { hit: `Step ${step.number}: ${step.title}` }) }] : [];
  });
  const [only] = items;
  const found = inWords(items.length);
  return (
    <section className="group" aria-labelledby="found">
      <h2 id="found">{found}</h2>
      {only ? (
        <ProcedureList
          label="Procedures found"
          items={items}
          openAtFirst={items.length === 1 ? [only.view.id] : []}
          badges
        />
      ) : (
        <p>
          No procedure here has the words “{query}”.{' '}
          {kbUrl ? (
            <>
              The KB may: <ExternalLink url={kbUrl}>open the KB</ExternalLink>.
            </>
          ) : (
            'Try fewer words, or search the KB itself.'
          )}
        </p>
      )}
      <Announcer message={found} />
    </section>
  );
}

function inWords(count: number): string {
  if (count === 0) return 'Nothing found';
  return count === 1 ? '1 procedure found' : `${count} procedures found`;
}
