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
  const items = hits.flatMap((hit) => {
    const view = byId.get(hit.procedure.id);
    return view ? [{ view, hit }] : [];
  });
  const [only] = items;
  if (!only) {
    const nothing = `Nothing found for “${query}”.`;
    return (
      <section className="group" aria-label="Search results">
        <p>
          {nothing}{' '}
          {kbUrl ? (
            <ExternalLink url={kbUrl}>Search the KB</ExternalLink>
          ) : (
            'Try fewer words, or search the KB.'
          )}
        </p>
        <Announcer message={nothing} />
      </section>
    );
  }
  const found = items.length === 1 ? '1 procedure found' : `${items.length} procedures found`;
  return (
    <section className="group" aria-labelledby="found">
      <h2 id="found">{found}</h2>
      <ProcedureList
        label="Procedures found"
        items={items}
        openAtFirst={items.length === 1 && !only.hit.step ? [only.view.id] : []}
        badges
      />
      <Announcer message={found} />
    </section>
  );
}
