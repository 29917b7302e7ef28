import type { Procedure } from '@/guide/procedure/procedure';
import { ExternalLink } from '../shared/ExternalLink';

/** The KB article behind a procedure. */
export function ArticleLink({ article }: { article: Procedure['article'] }) {
  return (
    <p className="articles">
      KB article: <ExternalLink url={article.url}>{article.title}</ExternalLink>
    </p>
  );
}
