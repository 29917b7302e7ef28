interface ProgressBarProps {
  label: string;
  done: number;
  count: number;
}

/** How much of something is done, as a bar and in words. */
export function ProgressBar({ label, done, count }: ProgressBarProps) {
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
        aria-valuetext={`${words} steps done`}
      >
        <div className="progress-fill" style={{ width: `${count === 0 ? 0 : (100 * done) / count}%` }} />
      </div>
      <span className="progress-words" aria-hidden="true">
        {words}
      </span>
    </div>
  );
}
