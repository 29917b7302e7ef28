import { useEffect, useState } from 'react';
import { LiveRegion } from './LiveRegion';

/** Long enough for a new live region to be noticed, and for a status that flickers to settle. */
const SETTLE_MS = 200;

/** Tells screen readers a message when it changes. Nothing is said again when it is rendered again unchanged. */
export function Announcer({ message }: { message: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return <LiveRegion className="unseen">{said}</LiveRegion>;
}
