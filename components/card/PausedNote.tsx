import { useEffect, useState } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { keepToCard } from './keep-to-card';

/** It says one thing, and is in the way of what is under it. */
const SHOWN_MS = 4000;

interface PausedNoteProps {
  /** The keys that go on with the guide, if any are set. */
  keys: string | undefined;
  onUndo(): void;
  /** It has been there long enough. */
  onGone(): void;
}

/** After the card was closed: where the guide has gone, and how to get it back. It stays while somebody is on it. */
export function PausedNote({ keys, onUndo, onGone }: PausedNoteProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  return (
    <div
      className="paused-note"
      data-part="paused"
      role="region"
      aria-label="Signpost"
      lang={say('language')}
      dir="ltr"
      {...keepToCard}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name="signpost" />
      <p role="status">{keys ? say('cardPausedNoteKeys', keys) : say('cardPausedNote')}</p>
      <button type="button" className="button" onClick={onUndo}>
        {say('sharedUndo')}
      </button>
    </div>
  );
}
