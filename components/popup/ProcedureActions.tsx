import type { FromPopup } from '@/guide/requests';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { toStart, type Start } from '@/guide/popup/start';
import { say, type MessageKey } from '@/guide/words/say';
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
          {onWrite && !isInHand(phase) ? (
            <button
              type="button"
              className="button primary"
              aria-label={say('sharedButtonFor', say('popupWrite'), title)}
              autoFocus={answered}
              onClick={onWrite}
            >
              {say('popupWrite')}
            </button>
          ) : (
            <button
              type="button"
              className="button primary"
              aria-label={say(WORDS[word].named, title)}
              autoFocus={answered}
              data-first-focus={phase === 'paused' || undefined}
              onClick={() => (clears ? onConfirming(true) : onAsk(ask))}
            >
              {say(WORDS[word].short)}
            </button>
          )}
          {phase === 'running' && (
            <button
              type="button"
              className="button"
              aria-label={say('popupPauseNamed', title)}
              onClick={() => onAsk({ type: 'run.pause' })}
            >
              <Icon name="pause" />
              {say('popupPause')}
            </button>
          )}
        </div>
      )}
    </StartOver>
  );
}

/** Whoever writes one e-mail after the other needs the form; a guide that was started is gone on with. */
const isInHand = (phase: ProcedureView['phase']) => phase === 'running' || phase === 'paused';

/** The button of a guide under way is found by "Continue guide", whatever stands on it. */
const WORDS: Record<Start['word'], { short: MessageKey; named: MessageKey }> = {
  Start: { short: 'sharedStart', named: 'sharedStartNamed' },
  Continue: { short: 'cardContinue', named: 'popupContinueNamed' },
  'Show it': { short: 'popupShowIt', named: 'popupShowItNamed' },
};
