import { buildArticle } from '@/guide/article/article';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useState } from 'react';
import { useStore } from 'zustand';
import { KbArticleLink } from '../shared/KbArticleLink';
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
  /** Where each thing is known from: for whoever looks after the KB, not for whoever follows it. */
  const [sources, setSources] = useState(false);
  const entry = entries.find((each) => each.id === id);
  if (!entry) {
    return (
      <PageHead title={say('optionsNotHere')}>
        <p>
          {say('optionsNotHereWhich', id)}{' '}
          <a className="link" href={routes.content}>
            {say('optionsSeeThose')}
          </a>
        </p>
      </PageHead>
    );
  }
  const article = buildArticle(
    entry.procedure,
    new Map(entries.map((each) => [each.id, each.procedure.title])),
  );
  return (
    <article className="article">
      <PageHead title={article.title}>
        <p className="summary">{article.summary}</p>
        <KbArticleLink {...article.kb} />
        {article.revision && <p className="source">{article.revision}</p>}
      </PageHead>
      <ArticleActions procedure={entry.procedure} article={article} store={store} outside={outside} />
      <label className="switch off-paper">
        <input
          type="checkbox"
          role="switch"
          checked={sources}
          aria-checked={sources}
          onChange={(event) => setSources(event.currentTarget.checked)}
        />
        {say('optionsShowSources')}
      </label>
      <ArticleSteps steps={article.steps} kbUrl={article.kb.url} sources={sources} />
      <ArticleEnd article={article} sources={sources} />
    </article>
  );
}
