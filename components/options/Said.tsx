import { Icon } from '../shared/Icon';

/** What has just been done, for everybody: it stays in view, and screen readers read it out. */
export function Said({ message }: { message: string }) {
  return (
    <div className="said" role="status">
      {message && (
        <p>
          <Icon name="check" />
          {message}
        </p>
      )}
    </div>
  );
}
