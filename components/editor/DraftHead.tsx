import type { EditorStore } from '@/stores/editor-store';
import { say, type MessageKey } from '@/guide/words/say';
import { useStore } from 'zustand';
import { routes, VIEWS, type View } from '../options/route';
import { Icon } from '../shared/Icon';
import { Problems } from '../shared/Problems';
import { useEditor } from './use-editor';
import { useUndoKeys } from './use-undo-keys';

const WORDS: Record<View, MessageKey> = {
  article: 'editorTheArticle',
  steps: 'sharedSteps',
  about: 'editorAbout',
  publish: 'editorFollowAndPublish',
};

const SAVING = { saved: 'editorSaved', saving: 'editorSaving', failed: 'editorNotSaved' } as const;

interface DraftHeadProps {
  editor: EditorStore;
  view: View;
  hasArticle: boolean;
}

/** The ways through a draft, whether it is kept, and the ways back and forth. */
export function DraftHead({ editor, view, hasArticle }: DraftHeadProps) {
  const { id } = useEditor();
  const { history, saving, problem, undo, redo } = useStore(editor, (state) => state);
  useUndoKeys(undo, redo);
  const buttons = [
    { words: 'sharedUndo', icon: 'undo', can: history.past.length > 0, run: undo },
    { words: 'sharedRedo', icon: 'again', can: history.future.length > 0, run: redo },
  ] as const;
  return (
    <>
      <div className="draft-head">
        <nav aria-label={say('editorViews')}>
          <ul role="list">
            {VIEWS.filter((each) => each !== 'article' || hasArticle).map((each) => (
              <li key={each}>
                <a href={routes.draft(id, each)} aria-current={each === view ? 'page' : undefined}>
                  {say(WORDS[each])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="actions">
          {buttons.map(({ words, icon, can, run }) => (
            <button
              key={words}
              type="button"
              className="button quiet"
              aria-disabled={!can || undefined}
              onClick={can ? run : undefined}
            >
              <Icon name={icon} />
              {say(words)}
            </button>
          ))}
          <span className="saving" data-saving={saving}>
            {say(SAVING[saving])}
          </span>
        </div>
      </div>
      <Problems says={problem === null ? [] : [problem]} />
    </>
  );
}
