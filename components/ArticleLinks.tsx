import type { Procedure } from '@/guide/procedure';
import { ExternalLink } from './ExternalLink';

interface ArticleLinksProps {
  article: Procedure['article'];
  related: Procedure['related'];
}

/** The KB article behind a procedure, and those it names as related. */
export function ArticleLinks({ article, related }: ArticleLinksProps) {
  return (
    <div className="articles">
      <p>
        KB article: <ExternalLink url={article.url}>{article.title}</ExternalLink>
      </p>
      {related.length > 0 && (
        <details className="fold">
          <summary>Related articles</summary>
          <ul>
            {related.map((other) => (
              <li key={other.id}>
                <ExternalLink url={other.url}>{other.title}</ExternalLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
