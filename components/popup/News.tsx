import type { Release } from '@/guide/popup/news';
import { say } from '@/guide/words/say';
import { useState } from 'react';
import { Fold } from '../shared/Fold';

interface NewsProps {
  releases: readonly Release[];
  onGotIt(): void;
}

/** What an update has brought, behind a line, until the person has seen it. */
export function News({ releases, onGotIt }: NewsProps) {
  const [open, setOpen] = useState(false);
  const [latest] = releases;
  if (!latest) return null;
  return (
    <section className="news" aria-label={say('popupNews')}>
      <Fold title={say('popupNewsIn', latest.version)} open={open} onFold={setOpen}>
        <ul>
          {releases
            .flatMap(({ items }) => items)
            .map((item) => (
              <li key={item}>{item}</li>
            ))}
        </ul>
        <button type="button" className="button" onClick={onGotIt}>
          {say('sharedGotIt')}
        </button>
      </Fold>
    </section>
  );
}
