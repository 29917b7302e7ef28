import { ExternalLink } from './ExternalLink';

/** The KB's own words for the step, behind a fold, and the article they come from. */
export function KbWording({ quote, url }: { quote: string | undefined; url: string }) {
  return (
    <details className="kb">
      <summary>What the KB says</summary>
      {quote ? <blockquote cite={url}>{quote}</blockquote> : <p>The KB article leaves this step out.</p>}
      <p>
        <ExternalLink url={url}>Open the KB article</ExternalLink>
      </p>
    </details>
  );
}
