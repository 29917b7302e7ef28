import { useEffect, useRef, useState } from 'react';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import type { SearchHit } from '@/guide/popup/search-procedures';
import { say, sayCount } from '@/guide/words/say';
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

/** More than a person reads through; who finds more types another letter. */
const MOST_SHOWN = 30;

/** What was found, best first, and how much of it. */
export function SearchResults({ hits, views, query, kbUrl }: SearchResultsProps) {
  /** The query of which somebody wanted to see everything. */
  const [whole, setWhole] = useState<string>();
  const list = useRef<HTMLElement>(null);
  // The button has gone: who pressed it goes on at the first that it has brought.
  useEffect(() => {
    if (whole !== undefined) list.current?.querySelectorAll<HTMLElement>('.unfold')[MOST_SHOWN]?.focus();
  }, [whole]);
  const byId = new Map(views.map((view) => [view.id, view]));
  const items = hits.flatMap((hit) => {
    const view = byId.get(hit.procedure.id);
    return view ? [{ view, hit }] : [];
  });
  const [only] = items;
  if (!only) {
    const nothing = say('popupSearchNone', query);
    return (
      <section className="group" aria-label={say('popupSearchResults')}>
        <p>
          {nothing}{' '}
          {kbUrl ? <ExternalLink url={kbUrl}>{say('popupSearchKb')}</ExternalLink> : say('popupSearchFewer')}
        </p>
        <Announcer message={nothing} />
      </section>
    );
  }
  const found = sayCount('popupFound', items.length);
  return (
    <section ref={list} className="group" aria-labelledby="found">
      <h2 id="found">{found}</h2>
      <ProcedureList
        label={say('popupFoundLabel')}
        items={whole === query ? items : items.slice(0, MOST_SHOWN)}
        openAtFirst={items.length === 1 && !only.hit.step ? [only.view.id] : []}
        badges
      />
      {whole !== query && items.length > MOST_SHOWN && (
        <button type="button" className="button" onClick={() => setWhole(query)}>
          {say('popupShowAllFound', items.length)}
        </button>
      )}
      <Announcer message={found} />
    </section>
  );
}
