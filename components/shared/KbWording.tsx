import type { KbWording as Wording } from '@/guide/procedure/kb-wording';
import { say } from '@/guide/words/say';
import { ExternalLink } from './ExternalLink';

interface KbWordingProps {
  wording: Wording;
  url: string;
}

/** The KB's own words for a step, or why there are none. */
export function KbWording({ wording, url }: KbWordingProps) {
  return 'kb' in wording ? (
    <blockquote cite={url || undefined} lang={wording.language}>
      {wording.kb}
    </blockquote>
  ) : (
    <p>{wording.unquoted}</p>
  );
}

/** The same behind a fold, with the article it comes from. */
export function KbWordingFold({ wording, url }: KbWordingProps) {
  return (
    <details className="kb">
      <summary>{say('sharedKbSays')}</summary>
      <KbWording wording={wording} url={url} />
      {url !== '' && (
        <p>
          <ExternalLink url={url}>{say('sharedOpenKb')}</ExternalLink>
        </p>
      )}
    </details>
  );
}
