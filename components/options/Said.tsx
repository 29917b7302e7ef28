import { LiveRegion } from '../shared/LiveRegion';
import { Icon } from '../shared/Icon';

/** What has just been done, for everybody: it stays in view, and screen readers read it out. */
export function Said({ message }: { message: string }) {
  return (
    <LiveRegion className="said">
      {message && (
        <p>
          <Icon name="check" />
          {message}
        </p>
      )}
    </LiveRegion>
  );
}
