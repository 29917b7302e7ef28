import type { Article, ArticleLink } from '@/guide/article/article';
import { ExternalLink } from '../shared/ExternalLink';
import { ReferenceTable } from './ReferenceTable';
import { routes } from './route';

interface ArticleEndProps {
  article: Article;
  /** Says where each thing is known from. */
  sources: boolean;
}

/** What follows the steps: how the article goes on, tables, related procedures, sources. */
export function ArticleEnd({ article, sources }: ArticleEndProps) {
  const { goesOn, mail, tables, related } = article;
  return (
    <>
      {goesOn && (
        <section>
          <h2>The KB article goes on</h2>
          <p>{goesOn}</p>
        </section>
      )}
      {mail && (
        <section>
          <h2>The e-mail</h2>
          <dl className="facts">
            <dt>To</dt>
            <dd>{mail.to}</dd>
            <dt>From an address that ends with</dt>
            <dd>{mail.from}</dd>
            <dt>Subject</dt>
            <dd>{mail.rule}</dd>
          </dl>
          {sources && <p className="source">Source: {mail.source}</p>}
        </section>
      )}
      {tables.map((table) => (
        <ReferenceTable key={table.id} table={table} sources={sources} />
      ))}
      {related.length > 0 && (
        <section>
          <h2>Related</h2>
          <ul>
            {related.map((each) => (
              <Related key={each.id} {...each} />
            ))}
          </ul>
        </section>
      )}
      {sources && (
        <section>
          <h2>Sources</h2>
          <ul>
            {article.sources.map(({ title, url, note }) => (
              <li key={title}>
                {url ? <ExternalLink url={url}>{title}</ExternalLink> : title}
                {note && <>. {note}</>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Related({ id, title, url, here }: ArticleLink) {
  if (!here) {
    return (
      <li>
        <ExternalLink url={url}>{title}</ExternalLink>
      </li>
    );
  }
  return (
    <li>
      <a className="link" href={routes.article(id)}>
        {title}
      </a>{' '}
      <span className="aside">
        (
        <ExternalLink url={url}>
          KB article<span className="unseen">: {title}</span>
        </ExternalLink>
        )
      </span>
    </li>
  );
}
