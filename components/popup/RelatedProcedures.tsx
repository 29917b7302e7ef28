import type { RelatedProcedure } from '@/guide/popup/related-procedures';
import { say } from '@/guide/words/say';
import { ExternalLink } from '../shared/ExternalLink';
import { Icon } from '../shared/Icon';

interface RelatedProceduresProps {
  /** The title of the procedure that they are related to: several may stand unfolded. */
  of: string;
  related: readonly RelatedProcedure[];
  onSeek(procedure: string): void;
}

/** Quick links to related procedures; those that aren't here lead to their articles. */
export function RelatedProcedures({ of, related, onSeek }: RelatedProceduresProps) {
  if (related.length === 0) return null;
  return (
    <nav className="related" aria-label={say('popupRelatedTo', of)}>
      <h4>{say('popupRelated')}</h4>
      <ul role="list">
        {related.map(({ id, title, url }) => (
          <li key={id}>
            {url ? (
              <ExternalLink url={url}>{title}</ExternalLink>
            ) : (
              <button type="button" className="link" onClick={() => onSeek(id)}>
                {title}
                <Icon name="next" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
