import type { LibraryEntry } from '@/guide/office/library';
import { writeProcedureFile } from '@/guide/procedure/write-procedure-file';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';
import { routes } from './route';

interface EntryActionsProps {
  entry: LibraryEntry;
  store: OptionsStore;
  outside: Outside;
}

/** Read, edit, hide, export, and drop the office's own copy. What is dropped can be brought back by Undo. */
export function EntryActions({ entry, store, outside }: EntryActionsProps) {
  const { id, procedure, hidden, origin, file, locked } = entry;
  const { title } = procedure;
  const { ask, openDraft } = store.getState();
  const hideWord = say(hidden ? 'optionsShow' : 'optionsHide');
  const dropWord = say(origin === 'added' ? 'sharedRemove' : 'optionsRestore');
  return (
    <div className="actions">
      <a
        className="button"
        href={routes.article(id)}
        aria-label={say('sharedButtonFor', say('optionsRead'), title)}
      >
        <Icon name="read" />
        {say('optionsRead')}
      </a>
      {!locked && (
        <>
          <button
            type="button"
            className="button"
            aria-label={say('sharedButtonFor', say('editorEdit'), title)}
            onClick={async () => {
              const draft = await openDraft(id);
              if (draft !== undefined) outside.go(routes.draft(draft, 'steps'));
            }}
          >
            <Icon name="edit" />
            {say('editorEdit')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={say('sharedButtonFor', hideWord, title)}
            onClick={() =>
              ask(
                { type: 'office.hide', procedure: id, hidden: !hidden },
                say(hidden ? 'optionsShownAgain' : 'optionsNowHidden', title),
              )
            }
          >
            <Icon name="eye" />
            {hideWord}
          </button>
        </>
      )}
      <button
        type="button"
        className="button"
        aria-label={say('sharedButtonFor', say('optionsExport'), title)}
        onClick={() => outside.save(`${id}.json`, 'application/json', writeProcedureFile(file))}
      >
        <Icon name="save" />
        {say('optionsExport')}
      </button>
      {origin !== 'shipped' && !locked && (
        <button
          type="button"
          className="button"
          aria-label={say('sharedButtonFor', dropWord, title)}
          onClick={() =>
            ask(
              { type: 'office.reset', procedure: id },
              say(origin === 'added' ? 'optionsNowRemoved' : 'optionsRestored', title),
            )
          }
        >
          <Icon name="again" />
          {dropWord}
        </button>
      )}
    </div>
  );
}
