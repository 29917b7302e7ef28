import type { Article, ArticleLink } from '@/guide/article/article';
import { say } from '@/guide/words/say';
import { ExternalLink } from '../shared/ExternalLink';
import { ReferenceTable } from './ReferenceTable';
import { routes } from './route';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

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
          <h2>{say('articleGoesOn')}</h2>
          <p>{goesOn}</p>
        </section>
      )}
      {mail && (
        <section>
          <h2>{say('articleMail')}</h2>
          <dl className="facts">
            <dt>{say('popupMailTo')}</dt>
            <dd>{mail.to}</dd>
            <dt>{say('optionsMailFrom')}</dt>
            <dd>{mail.from}</dd>
            <dt>{say('popupMailSubject')}</dt>
            <dd>{mail.rule}</dd>
          </dl>
          {sources && <p className="source">{say('sharedSource', mail.source)}</p>}
        </section>
      )}
      {tables.map((table) => (
        <ReferenceTable key={table.id} table={table} sources={sources} />
      ))}
      {related.length > 0 && (
        <section>
          <h2>{say('articleRelated')}</h2>
          <ul>
            {related.map((each) => (
              <Related key={each.id} {...each} />
            ))}
          </ul>
        </section>
      )}
      {sources && (
        <section>
          <h2>{say('articleSources')}</h2>
          <ul>
            {article.sources.map(({ title, url, note }) => (
              <li key={title}>
                <Sentence text={note ? say('optionsSourceNote', HERE, note) : HERE}>
                  {url ? <ExternalLink url={url}>{title}</ExternalLink> : title}
                </Sentence>
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
      {url !== '' && (
        <span className="aside">
          (
          <ExternalLink url={url}>
            {say('optionsKbLink')}
            <span className="unseen">: {title}</span>
          </ExternalLink>
          )
        </span>
      )}
    </li>
  );
}
