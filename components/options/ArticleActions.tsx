import type { Article } from '@/guide/article/article';
import { articleToHtml } from '@/guide/article/article-html';
import { articleToMarkdown } from '@/guide/article/article-markdown';
import { losesTicks } from '@/guide/run/loses-ticks';
import type { Procedure } from '@/guide/procedure/procedure';
import type { OptionsStore } from '@/stores/options-store';
import { useState } from 'react';
import { useStore } from 'zustand';
import { clearWords } from '../shared/clear-words';
import { Confirm } from '../shared/Confirm';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';

interface ArticleActionsProps {
  procedure: Procedure;
  article: Article;
  store: OptionsStore;
  outside: Outside;
}

/** Starts the guide, or takes the article along: as Markdown, as HTML, on paper. */
export function ArticleActions({ procedure, article, store, outside }: ArticleActionsProps) {
  const { ask, say, complain } = store.getState();
  const progress = useStore(store, (state) => state.progress.procedures[article.id]);
  const [confirming, setConfirming] = useState(false);
  /** The question has gone, and the focus it had has to go somewhere. */
  const [answered, setAnswered] = useState(false);
  const file = `signpost-${article.id}`;

  async function copy() {
    const copied = await outside.copy(articleToMarkdown(article));
    if (copied) say('Copied as Markdown.');
    else complain('The browser did not allow copying. Export as Markdown instead.');
  }

  function start(type: 'run.start' | 'run.restart') {
    void ask({ type, procedure: article.id }, 'The guide has started in Autotask.');
  }

  function answer() {
    setAnswered(true);
    setConfirming(false);
  }

  if (confirming) {
    return (
      <Confirm
        {...clearWords()}
        onCancel={answer}
        onConfirm={() => {
          answer();
          start('run.restart');
        }}
      />
    );
  }
  return (
    <div className="actions off-paper">
      <button
        type="button"
        className="button primary"
        autoFocus={answered}
        onClick={() => (losesTicks(procedure, progress) ? setConfirming(true) : start('run.start'))}
      >
        Start guide
      </button>
      <button
        type="button"
        className="button"
        onClick={() => outside.save(`${file}.md`, 'text/markdown', articleToMarkdown(article))}
      >
        <Icon name="save" />
        Export as Markdown
      </button>
      <button
        type="button"
        className="button"
        onClick={() => outside.save(`${file}.html`, 'text/html', articleToHtml(article))}
      >
        <Icon name="save" />
        Export as HTML
      </button>
      <button type="button" className="button" onClick={copy}>
        <Icon name="copy" />
        Copy as Markdown
      </button>
      <button type="button" className="button" onClick={outside.print}>
        <Icon name="print" />
        Print
      </button>
    </div>
  );
}
