import { useCallback, useMemo, useState } from 'react';
import { importRecorder } from '@/guide/devtools/import-recorder';
import { tellRecording } from '@/guide/devtools/recorder-words';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
import { draftFromDevtools } from '@/guide/draft/draft-from-devtools';
import { newDraftId, type NewDraft } from '@/guide/draft/new-draft';
import { fillOffice } from '@/guide/procedure/fill-office';
import type { Procedure } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { PageHead } from '../options/PageHead';
import { routes, type WriteRoute } from '../options/route';
import { ArticleForm } from './ArticleForm';
import { DraftPage } from './DraftPage';
import { isRecording, readArticle, type ArticleFormat } from './read-article';
import { WritePage } from './WritePage';

interface EditorPageProps {
  route: WriteRoute;
  store: OptionsStore;
  /** The language that Autotask speaks in a zone: "en". */
  languageOf(zone: string): string;
  /** Gives the card in the preview its styles. */
  addStyles(root: ShadowRoot): void;
  /** Goes to another page of the options tab. */
  onGo(hash: string): void;
}

/** Writing guides: the list of drafts, an article to begin with, or one draft. */
export function EditorPage({ route, store, languageOf, addStyles, onGo }: EditorPageProps) {
  const drafts = useStore(store, (state) => state.drafts.procedures);
  const { library, revisions, rules, settings } = useStore(store, (state) => state);
  const { ask } = store.getState();
  const [problem, setProblem] = useState<string>();
  /** As they are written, so that words which offices rename stay open. Entries have passed the check. */
  const guides = useMemo(
    () => library.entries.map(({ file }) => fillOffice(file) as Procedure),
    [library.entries],
  );

  const begin = useCallback(
    async ({ origin, work }: NewDraft) => {
      const id = newDraftId(Date.now(), Math.random());
      const view = work.article ? 'article' : 'steps';
      if (await ask({ type: 'draft.save', id, origin, work }, '')) onGo(routes.draft(id, view));
    },
    [ask, onGo],
  );

  async function beginWithRecording(text: string) {
    const read = importRecorder(text);
    if (!read.ok) return setProblem(read.problems.join('\n'));
    setProblem(undefined);
    await begin(draftFromDevtools(read, guides, new Set(guides.map((each) => each.id))));
    store.getState().say(tellRecording(read));
  }

  function beginWith(text: string, format?: ArticleFormat) {
    if (isRecording(text)) return void beginWithRecording(text);
    const read = readArticle(text, guides, format);
    if (!read.ok) return setProblem(read.problem);
    setProblem(undefined);
    const taken = new Set(guides.map((each) => each.id));
    void begin(draftFromArticle(read.article, guides, taken));
  }

  switch (route.what) {
    case 'list':
      return (
        <WritePage
          drafts={drafts}
          revisions={revisions.procedures}
          library={guides}
          onBegin={(draft) => void begin(draft)}
          mayRecord={rules.allowRecording !== false}
          onRecord={() => void ask({ type: 'record.start' }, '')}
          onRemove={(id, title) => void ask({ type: 'draft.remove', id }, say('editorDraftRemoved', title))}
        />
      );
    case 'from-article':
      return <ArticleForm onArticle={beginWith} problem={problem} onProblem={setProblem} />;
    case 'draft': {
      const draft = drafts[route.id];
      if (!draft) return <PageHead title={say('draftGone')} />;
      return (
        <DraftPage
          key={route.id}
          id={route.id}
          draft={draft}
          view={route.view}
          store={store}
          library={guides}
          language={languageOf(settings.zone ?? '')}
          addStyles={addStyles}
          onView={(view) => onGo(routes.draft(route.id, view))}
        />
      );
    }
  }
}
