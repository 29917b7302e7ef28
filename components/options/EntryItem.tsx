import { useState } from 'react';
import { formatDay } from '@/guide/procedure/day';
import type { LibraryEntry } from '@/guide/office/library';
import type { Procedure, Reference } from '@/guide/procedure/procedure';
import { saySame } from '@/guide/procedure/table-rows';
import { fillOffice } from '@/guide/procedure/fill-office';
import { replaceRows } from '@/guide/procedure/replace-rows';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import { EntryActions } from './EntryActions';
import type { Outside } from './outside';
import { TableEditor } from './TableEditor';

interface EntryItemProps {
  entry: LibraryEntry;
  store: OptionsStore;
  outside: Outside;
}

/** One procedure of the office: where it comes from, and what can be done with it. */
export function EntryItem({ entry, store, outside }: EntryItemProps) {
  const { id, procedure, hidden } = entry;
  const { inspect, send } = store.getState();
  const written = useStore(store, (state) => state.tables.procedures[id]);
  const mayImport = useStore(store, ({ rules }) => rules.allowImport !== false);
  const mayChange = mayImport && !entry.locked;
  const [editing, setEditing] = useState<string>();
  /** The table whose editor was closed last: its button gets the focus back. */
  const [left, setLeft] = useState<string>();
  // Library entries have passed the check; as written, local words are not spelled out.
  const file = entry.file as Procedure;
  const tables = (fillOffice(file) as Procedure).references ?? [];
  /** Whether somebody has written in it what is not in use yet. */
  const isChanged = ({ id: own, rows }: Reference) => !saySame(written?.[own]?.rows ?? rows, rows);
  const table = tables.find((each) => each.id === editing);
  return (
    <article className="entry" aria-labelledby={`entry-${id}`} data-procedure={id} data-origin={entry.origin}>
      <h3 id={`entry-${id}`}>
        {procedure.title} {hidden && <span className="tag">{say('optionsHidden')}</span>}{' '}
        {entry.isOutdated && <span className="tag">{say('optionsNewerShips')}</span>}
      </h3>
      <p className="origin">
        {entry.locked && (
          <>
            <Icon name="lock" />{' '}
          </>
        )}
        {describeOrigin(entry)}
      </p>
      {entry.isOutdated && mayChange && <p>{say('optionsNewerShipsLead', say('editorEdit'))}</p>}
      <EntryActions entry={entry} store={store} outside={outside} />
      {tables.length > 0 && !table && mayChange && (
        <div className="actions">
          {tables.map((each) => (
            <button
              key={each.id}
              type="button"
              className="button quiet"
              autoFocus={each.id === left}
              onClick={() => setEditing(each.id)}
            >
              <Icon name="edit" />
              {say('optionsEditTable', each.title)}{' '}
              {isChanged(each) && <span className="tag">{say('optionsTableChanged')}</span>}
            </button>
          ))}
        </div>
      )}
      {table && (
        <TableEditor
          guide={id}
          table={table}
          kept={written?.[table.id]?.rows}
          send={send}
          onReview={(rows) =>
            inspect(JSON.stringify(replaceRows(file, table.id, rows)), say('optionsEditedHere', table.title))
          }
          onClose={() => {
            setEditing(undefined);
            setLeft(table.id);
          }}
        />
      )}
    </article>
  );
}

function describeOrigin({ id, origin, at, name, hidden, locked }: LibraryEntry): string {
  if (origin === 'policy') return say('policyOrigin', id);
  if (hidden && locked) return say('policyOriginOut', id);
  if (origin === 'shipped') return say('optionsOriginShipped', id);
  const isAdded = origin === 'added';
  if (at === undefined) return say(isAdded ? 'optionsOriginAdded' : 'optionsOriginOwn', id);
  const day = formatDay(at);
  if (!name) return say(isAdded ? 'optionsOriginAddedSince' : 'optionsOriginOwnSince', id, day);
  return say(isAdded ? 'optionsOriginAddedFrom' : 'optionsOriginOwnFrom', id, day, name);
}
