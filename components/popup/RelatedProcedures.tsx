import type { RelatedProcedure } from '@/guide/popup/related-procedures';
import { useId } from 'react';
import { ExternalLink } from '../shared/ExternalLink';
import { Icon } from '../shared/Icon';

interface RelatedProceduresProps {
  related: readonly RelatedProcedure[];
  onSeek(procedure: string): void;
}

/** Quick links to related procedures; those that aren't here lead to their articles. */
export function RelatedProcedures({ related, onSeek }: RelatedProceduresProps) {
  const heading = useId();
  if (related.length === 0) return null;
  return (
    <nav className="related" aria-labelledby={heading}>
      <h4 id={heading}>Related procedures</h4>
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
