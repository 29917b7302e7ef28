import { useEffect, useState } from 'react';
import { say } from '@/guide/words/say';
import { LiveRegion } from '../shared/LiveRegion';

/** Empty for a moment, so that the same words are said again when they are meant again. */
const PAUSE_MS = 100;
const SHOWN_MS = 6000;

/** A short confirmation at the foot of the window, which goes by itself; nothing depends on reading it. */
export function Toast({ said }: { said: { words: string } | null }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!said) return;
    const timers = [
      setTimeout(() => setWords(''), 0),
      setTimeout(() => setWords(said.words), PAUSE_MS),
      setTimeout(() => setWords(''), PAUSE_MS + SHOWN_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, [said]);
  return (
    <LiveRegion className="toast" label={say('popupConfirmation')}>
      {words}
    </LiveRegion>
  );
}
