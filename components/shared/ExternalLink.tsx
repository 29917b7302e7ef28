import type { ReactNode } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from './Icon';

/**
 * A link that leaves the page alone: it opens in a new tab and does not say where it was pressed. Without an address it is
 * only its words.
 */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  if (url === '') return children;
  return (
    <a className="link" href={url} target="_blank" rel="noreferrer">
      {children}
      <span className="with-last-word">
        <Icon name="external" />
      </span>
      <span className="unseen"> {say('sharedNewTab')}</span>
    </a>
  );
}
