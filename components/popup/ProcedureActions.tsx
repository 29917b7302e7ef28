import type { FromPopup } from '@/guide/requests';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { toStart } from '@/guide/popup/start';
import { Icon } from '../shared/Icon';
import { StartOver } from '../shared/StartOver';

interface ProcedureActionsProps {
  view: ProcedureView;
  /** Starting over has been asked for, and is not confirmed yet. */
  confirming: boolean;
  onConfirming(confirming: boolean): void;
  /** Unfolds the form of a procedure that begins with one. */
  onWrite?: (() => void) | undefined;
  onAsk(message: FromPopup): void;
}

/** Start, or go on and pause. */
export function ProcedureActions({ view, confirming, onConfirming, onWrite, onAsk }: ProcedureActionsProps) {
  const { id, title, phase } = view;
  const { word, ask, clears } = toStart(view);
  return (
    <StartOver
      asking={confirming}
      onAsking={onConfirming}
      onStartOver={() => onAsk({ type: 'run.restart', procedure: id })}
    >
      {(answered) => (
        <div className="actions">
          {onWrite && word === 'Start' ? (
            <button
              type="button"
              className="button primary"
              aria-label={`Write: ${title}`}
              autoFocus={answered}
              onClick={onWrite}
            >
              Write
            </button>
          ) : (
            <button
              type="button"
              className="button primary"
              aria-label={nameOf(word, title)}
              autoFocus={answered}
              data-first-focus={phase === 'paused' || undefined}
              onClick={() => (clears ? onConfirming(true) : onAsk(ask))}
            >
              {word}
            </button>
          )}
          {phase === 'running' && (
            <button
              type="button"
              className="button"
              aria-label={`Pause guide: ${title}`}
              onClick={() => onAsk({ type: 'run.pause' })}
            >
              <Icon name="pause" />
              Pause
            </button>
          )}
        </div>
      )}
    </StartOver>
  );
}

/** The button of a guide under way is found by "Continue guide", whatever stands on it. */
function nameOf(word: 'Start' | 'Continue' | 'Show it', title: string): string {
  return word === 'Show it' ? `Continue guide: ${title} (Show it)` : `${word} guide: ${title}`;
}
