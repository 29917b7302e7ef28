import { useEffect, useState } from 'react';
import { LiveRegion } from '../shared/LiveRegion';
import { Icon } from '../shared/Icon';

/** Long enough to be read; nothing depends on it. */
const SHOWN_MS = 10_000;

/** What has just been done, for everybody: it stays in view for a while, and screen readers read it out. */
export function Said({ message }: { message: string }) {
  return <LiveRegion className="said">{message && <Fleeting key={message} message={message} />}</LiveRegion>;
}

function Fleeting({ message }: { message: string }) {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setGone(true), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  if (gone) return null;
  return (
    <p>
      <Icon name="check" />
      {message}
    </p>
  );
}
