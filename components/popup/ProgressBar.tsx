import { say } from '@/guide/words/say';

interface ProgressBarProps {
  label: string;
  done: number;
  count: number;
  /** Steps that were skipped or reported missing. */
  leftOut: number;
}

/** How much of something is done, as a bar and in words. */
export function ProgressBar({ label, done, count, leftOut }: ProgressBarProps) {
  const isWhole = leftOut === 0;
  return (
    <div className="progress">
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuetext={
          isWhole
            ? say('popupProgressSpoken', done, count)
            : say('popupProgressSpokenLeftOut', done, count, leftOut)
        }
      >
        <div className="progress-fill" style={{ width: `${count === 0 ? 0 : (100 * done) / count}%` }} />
      </div>
      <span className="progress-words" aria-hidden="true">
        {isWhole ? say('sharedCountOf', done, count) : say('popupProgressLeftOut', done, count, leftOut)}
      </span>
    </div>
  );
}
