import type { Article } from '@/guide/article/article';
import { articleToHtml } from '@/guide/article/article-html';
import { articleToMarkdown } from '@/guide/article/article-markdown';
import type { OptionsStore } from '@/stores/options-store';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';

interface ArticleActionsProps {
  article: Article;
  store: OptionsStore;
  outside: Outside;
}

/** Starts the guide, or takes the article along: as Markdown, as HTML, on paper. */
export function ArticleActions({ article, store, outside }: ArticleActionsProps) {
  const { ask, say, complain } = store.getState();
  const file = `signpost-${article.id}`;

  async function copy() {
    const copied = await outside.copy(articleToMarkdown(article));
    if (copied) say('Copied as Markdown.');
    else complain('The browser did not allow copying. Export as Markdown instead.');
  }

  return (
    <div className="actions off-paper">
      <button
        type="button"
        className="button primary"
        onClick={() =>
          ask({ type: 'run.start', procedure: article.id }, 'The guide has started in Autotask.')
        }
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
