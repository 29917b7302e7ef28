import { useMemo } from 'react';
import type { PopupStore } from '@/stores/popup-store';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { groupProcedures, listOpenAtFirst } from '@/guide/popup/group-procedures';
import { queryKbFrontPage } from '@/guide/office/kb-front-page';
import { searchProcedures, toWords } from '@/guide/popup/search-procedures';
import { useStore } from 'zustand';
import type { OptionsPages } from './PopupFooter';
import { ProcedureList } from './ProcedureList';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';

interface ProcedureFinderProps {
  store: PopupStore;
  views: readonly ProcedureView[];
  pages: OptionsPages;
}

/** The procedures: all of them in groups, or those that have the words looked for. */
export function ProcedureFinder({ store, views, pages }: ProcedureFinderProps) {
  const state = useStore(store, (whole) => whole);
  const { procedures, query, folds, sought, settings } = state;
  const offered = state.place.offer?.procedure;
  const groups = useMemo(() => groupProcedures(views, offered), [views, offered]);
  const openAtFirst = useMemo(() => listOpenAtFirst(groups), [groups]);
  const searching = toWords(query).length > 0;
  const hits = useMemo(
    () => (searching ? searchProcedures(procedures, query) : []),
    [searching, procedures, query],
  );
  const shared = { folds, sought, pages, actions: store.getState() };
  return (
    <>
      <SearchField query={query} onSearch={state.search} />
      {searching ? (
        <SearchResults
          hits={hits}
          views={views}
          kbUrl={settings.kbUrl ?? queryKbFrontPage(procedures)}
          query={query.trim()}
          {...shared}
        />
      ) : (
        groups.map(({ id, title, label, views: own }) => (
          <section key={id} className="group" aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`}>{title}</h2>
            <ProcedureList
              label={label}
              items={own.map((view) => ({ view }))}
              openAtFirst={openAtFirst}
              badges={id !== 'applies'}
              {...shared}
            />
          </section>
        ))
      )}
    </>
  );
}
