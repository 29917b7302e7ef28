interface ProgressBarProps {
  label: string;
  done: number;
  count: number;
  /** Steps that were skipped or reported missing. */
  leftOut: number;
}

/** How much of something is done, as a bar and in words. */
export function ProgressBar({ label, done, count, leftOut }: ProgressBarProps) {
  const words = `${done} of ${count}`;
  return (
    <div className="progress">
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuetext={leftOut > 0 ? `${words} steps done, ${leftOut} left out` : `${words} steps done`}
      >
        <div className="progress-fill" style={{ width: `${count === 0 ? 0 : (100 * done) / count}%` }} />
      </div>
      <span className="progress-words" aria-hidden="true">
        {words}
        {leftOut > 0 && `, ${leftOut} left out`}
      </span>
    </div>
  );
}
