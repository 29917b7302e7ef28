import { useEffect, useMemo } from 'react';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { groupProcedures, listOpenAtFirst } from '@/guide/popup/group-procedures';
import { queryKbFrontPage } from '@/guide/office/kb-front-page';
import { isQuery, prepareSearch, searchProcedures } from '@/guide/popup/search-procedures';
import { say } from '@/guide/words/say';
import { ExternalLink } from '../shared/ExternalLink';
import { usePages, usePopup } from './popup-context';
import { ProcedureList } from './ProcedureList';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';

interface ProcedureFinderProps {
  views: readonly ProcedureView[];
}

/** The procedures: all of them in groups, or those that have the words looked for. */
export function ProcedureFinder({ views }: ProcedureFinderProps) {
  const procedures = usePopup((state) => state.procedures);
  const query = usePopup((state) => state.query);
  const kbUrl = usePopup(({ settings }) => settings.kbUrl);
  const offered = usePopup(({ place }) => place.offer?.procedure);
  const search = usePopup((state) => state.search);
  // What is offered stands above, and nothing stands there twice; what is in hand has to be paused here.
  const listed = useMemo(
    () => views.filter(({ id, phase }) => id !== offered || phase === 'running' || phase === 'paused'),
    [views, offered],
  );
  const groups = useMemo(() => groupProcedures(listed), [listed]);
  const openAtFirst = useMemo(() => listOpenAtFirst(groups), [groups]);
  const searching = isQuery(query);
  const hits = useMemo(
    () => (searching ? searchProcedures(procedures, query) : []),
    [searching, procedures, query],
  );
  useEffect(() => void prepareSearch(procedures), [procedures]);
  if (views.length === 0) return <AllHidden />;
  return (
    <>
      <SearchField query={query} onSearch={search} />
      {searching ? (
        <SearchResults
          hits={hits}
          views={views}
          kbUrl={kbUrl ?? queryKbFrontPage(procedures)}
          query={query.trim()}
        />
      ) : (
        groups.map(({ id, title, label, views: own }) => (
          <section key={id} className="group" aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`}>{title}</h2>
            <ProcedureList label={label} items={own.map((view) => ({ view }))} openAtFirst={openAtFirst} />
          </section>
        ))
      )}
    </>
  );
}

function AllHidden() {
  const pages = usePages();
  return (
    <p>
      {say('popupAllHidden')} <ExternalLink url={pages.content}>{say('popupChooseShown')}</ExternalLink>
    </p>
  );
}
