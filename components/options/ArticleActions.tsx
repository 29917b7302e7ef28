import type { Article } from '@/guide/article/article';
import { articleToHtml } from '@/guide/article/article-html';
import { articleToMarkdown } from '@/guide/article/article-markdown';
import { exportRecorder } from '@/guide/devtools/export-recorder';
import { toKbArticle } from '@/guide/article/kb-article';
import { losesTicks } from '@/guide/run/loses-ticks';
import type { Procedure } from '@/guide/procedure/procedure';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import { StartOver } from '../shared/StartOver';
import type { Outside } from './outside';

interface ArticleActionsProps {
  procedure: Procedure;
  article: Article;
  store: OptionsStore;
  outside: Outside;
}

/** Starts the guide, or takes the article along: as Markdown, as HTML, for DevTools, on paper. */
export function ArticleActions({ procedure, article, store, outside }: ArticleActionsProps) {
  const { ask, say: tell, complain } = store.getState();
  const progress = useStore(store, (state) => state.progress.procedures[article.id]);
  const zone = useStore(store, (state) => state.settings.zone);
  const [confirming, setConfirming] = useState(false);
  const file = `signpost-${article.id}`;

  async function copy() {
    const copied = await outside.copy(articleToMarkdown(article));
    if (copied) tell(say('optionsCopiedMarkdown'));
    else complain(say('optionsNotCopied'));
  }

  async function copyForKb() {
    const { html, markdown } = toKbArticle(procedure, zone === undefined ? undefined : outside.landing(zone));
    if (await outside.copyRich(html, markdown)) tell(say('optionsCopiedForKb'));
    else complain(say('optionsNotCopied'));
  }

  function start(type: 'run.start' | 'run.restart') {
    void ask({ type, procedure: article.id }, say('optionsStarted'));
  }

  function begin() {
    if (losesTicks(procedure, progress)) setConfirming(true);
    else start('run.start');
  }

  return (
    <StartOver asking={confirming} onAsking={setConfirming} onStartOver={() => start('run.restart')}>
      {(answered) => (
        <div className="actions off-paper">
          <button type="button" className="button primary" autoFocus={answered} onClick={begin}>
            {say('sharedStartGuide')}
          </button>
          <button type="button" className="button" onClick={copyForKb}>
            <Icon name="copy" />
            {say('optionsCopyForKb')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => outside.save(`${file}.md`, 'text/markdown', articleToMarkdown(article))}
          >
            <Icon name="save" />
            {say('optionsExportMarkdown')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => outside.save(`${file}.html`, 'text/html', articleToHtml(article))}
          >
            <Icon name="save" />
            {say('optionsExportHtml')}
          </button>
          <button type="button" className="button" onClick={copy}>
            <Icon name="copy" />
            {say('optionsCopyMarkdown')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              outside.save(`${file}-recording.json`, 'application/json', exportRecorder(procedure, zone))
            }
          >
            <Icon name="save" />
            {say('optionsExportRecording')}
          </button>
          <button type="button" className="button" onClick={outside.print}>
            <Icon name="print" />
            {say('optionsPrint')}
          </button>
        </div>
      )}
    </StartOver>
  );
}
