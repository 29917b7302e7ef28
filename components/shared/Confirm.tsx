import { useId } from 'react';

interface ConfirmProps {
  question: string;
  /** The words on the safe answer. */
  keep: string;
  go: string;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something that can't be taken back. The safe answer has the focus. */
export function Confirm({ question, keep, go, onConfirm, onCancel }: ConfirmProps) {
  const id = useId();
  return (
    <div className="confirm" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div className="actions">
        <button type="button" className="button primary" autoFocus onClick={onCancel}>
          {keep}
        </button>
        <button type="button" className="button" onClick={onConfirm}>
          {go}
        </button>
      </div>
    </div>
  );
}
