import { useState } from 'react';
import type { FromPopup } from '@/guide/requests';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { clearWords } from '../shared/clear-words';
import { Confirm } from '../shared/Confirm';
import { Icon } from '../shared/Icon';

interface ProcedureActionsProps {
  view: ProcedureView;
  /** Starting over has been asked for, and is not confirmed yet. */
  confirming: boolean;
  onConfirming(confirming: boolean): void;
  /** Unfolds the form of a procedure that begins with one. */
  onWrite?: (() => void) | undefined;
  onAsk(message: FromPopup): void;
}

/** Start, or continue and pause. */
export function ProcedureActions({ view, confirming, onConfirming, onWrite, onAsk }: ProcedureActionsProps) {
  const { id, title, phase } = view;
  const word = phase === 'new' || phase === 'finished' ? 'Start' : 'Continue';
  /** The question has gone, and the focus it had has to go somewhere. */
  const [answered, setAnswered] = useState(false);

  function go() {
    // A finished guide begins again, which clears its ticks: ask first, as Start over does.
    if (phase === 'finished') onConfirming(true);
    else onAsk({ type: phase === 'new' ? 'run.start' : 'run.continue', procedure: id });
  }

  function answer() {
    setAnswered(true);
    onConfirming(false);
  }

  if (confirming) {
    return (
      <Confirm
        {...clearWords()}
        onCancel={answer}
        onConfirm={() => {
          answer();
          onAsk({ type: 'run.restart', procedure: id });
        }}
      />
    );
  }
  if (onWrite && phase === 'new') {
    return (
      <div className="actions">
        <button type="button" className="button primary" aria-label={`Write: ${title}`} onClick={onWrite}>
          Write
        </button>
      </div>
    );
  }
  return (
    <div className="actions">
      <button
        type="button"
        className="button primary"
        aria-label={`${word} guide: ${title}`}
        autoFocus={answered}
        data-first-focus={phase === 'paused' || undefined}
        onClick={go}
      >
        {word}
      </button>
      {phase === 'running' && (
        <button type="button" className="button" onClick={() => onAsk({ type: 'run.pause' })}>
          <Icon name="pause" />
          Pause
        </button>
      )}
    </div>
  );
}
