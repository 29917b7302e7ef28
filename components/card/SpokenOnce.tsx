import { useEffect, useState } from 'react';
import { LiveRegion } from '../shared/LiveRegion';

/** Long enough for a new live region to be noticed, and for a status that flickers to settle. */
const SETTLE_MS = 200;
/** Long enough to be noticed; the words are in the card, and must not be met a second time on the way through it. */
const STAYS_MS = 1000;

/** Has screen readers say a message when it changes. Nothing is said again when it is rendered again unchanged. */
export function SpokenOnce({ message }: { message: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const begin = setTimeout(() => setSaid(message), SETTLE_MS);
    const end = setTimeout(() => setSaid(''), SETTLE_MS + STAYS_MS);
    return () => {
      clearTimeout(begin);
      clearTimeout(end);
    };
  }, [message]);
  return <LiveRegion className="unseen">{said}</LiveRegion>;
}
