import { useId } from 'react';

interface ConfirmStartOverProps {
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before the ticks are cleared. The safe answer has the focus. */
export function ConfirmStartOver({ onConfirm, onCancel }: ConfirmStartOverProps) {
  const question = useId();
  return (
    <div className="confirm" role="group" aria-labelledby={question}>
      <p id={question}>Start over from step 1? This clears every tick. Nothing changes in Autotask.</p>
      <div className="actions">
        <button type="button" className="button primary" autoFocus onClick={onCancel}>
          Keep my progress
        </button>
        <button type="button" className="button" onClick={onConfirm}>
          Clear and start over
        </button>
      </div>
    </div>
  );
}
