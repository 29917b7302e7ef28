import { buildArticle } from '@/guide/article/article';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { ExternalLink } from '../shared/ExternalLink';
import { ArticleActions } from './ArticleActions';
import { ArticleEnd } from './ArticleEnd';
import { ArticleSteps } from './ArticleSteps';
import type { Outside } from './outside';
import { PageHead } from './PageHead';
import { routes } from './route';

interface ArticlePageProps {
  id: string;
  store: OptionsStore;
  outside: Outside;
}

/** A procedure to read: the KB's text beside the guided steps. */
export function ArticlePage({ id, store, outside }: ArticlePageProps) {
  const { entries } = useStore(store, ({ library }) => library);
  const entry = entries.find((each) => each.id === id);
  if (!entry) {
    return (
      <PageHead title="No such procedure">
        <p>
          Signpost has no procedure “{id}”.{' '}
          <a className="link" href={routes.content}>
            See those it has
          </a>
          .
        </p>
      </PageHead>
    );
  }
  const article = buildArticle(
    entry.procedure,
    entries.map((each) => each.id),
  );
  return (
    <article className="article">
      <PageHead title={article.title}>
        <p className="summary">{article.summary}</p>
        <p>
          KB article: <ExternalLink url={article.kb.url}>{article.kb.title}</ExternalLink>
        </p>
      </PageHead>
      <ArticleActions procedure={entry.procedure} article={article} store={store} outside={outside} />
      <ArticleSteps steps={article.steps} kbUrl={article.kb.url} />
      <ArticleEnd article={article} />
    </article>
  );
}
