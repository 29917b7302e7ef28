import type { LibraryEntry } from '@/guide/office/library';
import { writeProcedureFile } from '@/guide/procedure/write-procedure-file';
import type { OptionsStore } from '@/stores/options-store';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';
import { routes } from './route';

interface EntryActionsProps {
  entry: LibraryEntry;
  store: OptionsStore;
  outside: Outside;
}

/** Read, hide, export, and drop the office's own copy. What is dropped can be brought back by Undo. */
export function EntryActions({ entry, store, outside }: EntryActionsProps) {
  const { id, procedure, hidden, origin, file } = entry;
  const { title } = procedure;
  const { ask } = store.getState();
  return (
    <div className="actions">
      <a className="button" href={routes.article(id)} aria-label={`Read: ${title}`}>
        <Icon name="read" />
        Read
      </a>
      <button
        type="button"
        className="button"
        aria-label={`${hidden ? 'Show' : 'Hide'}: ${title}`}
        onClick={() =>
          ask(
            { type: 'office.hide', procedure: id, hidden: !hidden },
            hidden ? `“${title}” is shown again.` : `“${title}” is hidden.`,
          )
        }
      >
        <Icon name="eye" />
        {hidden ? 'Show' : 'Hide'}
      </button>
      <button
        type="button"
        className="button"
        aria-label={`Export: ${title}`}
        onClick={() => outside.save(`${id}.json`, 'application/json', writeProcedureFile(file))}
      >
        <Icon name="save" />
        Export
      </button>
      {origin !== 'shipped' && (
        <button
          type="button"
          className="button"
          aria-label={`${origin === 'added' ? 'Remove' : 'Restore the original'}: ${title}`}
          onClick={() =>
            ask(
              { type: 'office.reset', procedure: id },
              origin === 'added' ? `“${title}” is removed.` : `“${title}” is as it came with Signpost.`,
            )
          }
        >
          <Icon name="again" />
          {origin === 'added' ? 'Remove' : 'Restore the original'}
        </button>
      )}
    </div>
  );
}
