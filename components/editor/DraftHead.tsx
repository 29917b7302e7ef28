import type { EditorStore } from '@/stores/editor-store';
import { say, type MessageKey } from '@/guide/words/say';
import { useStore } from 'zustand';
import { routes, VIEWS, type View } from '../options/route';
import { Problems } from '../shared/Problems';
import { WaysBack } from '../shared/WaysBack';
import { useEditor } from './use-editor';

const WORDS: Record<View, MessageKey> = {
  article: 'editorTheArticle',
  steps: 'sharedSteps',
  about: 'editorAbout',
  publish: 'editorFollowAndPublish',
};

interface DraftHeadProps {
  editor: EditorStore;
  view: View;
  hasArticle: boolean;
}

/** The ways through a draft, whether it is kept, and the ways back and forth. */
export function DraftHead({ editor, view, hasArticle }: DraftHeadProps) {
  const { id } = useEditor();
  const problem = useStore(editor, (state) => state.problem);
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
        <WaysBack store={editor} />
      </div>
      <Problems says={problem === null ? [] : [problem]} />
    </>
  );
}
