import type { CardAction, CardView } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { CardButtons, type CopyText } from './CardButtons';
import { Icon } from '../shared/Icon';

interface StepCardActionsProps {
  view: CardView;
  /** The help is shown. */
  isHelped: boolean;
  onHelp(): void;
  onAct(action: CardAction): void;
  onCopy?: CopyText | undefined;
}

/** The buttons of the state, the main thing first, and under them the way back and the way past. */
export function StepCardActions({ view, isHelped, onHelp, onAct, onCopy }: StepCardActionsProps) {
  const { help, buttons } = view;
  const canSkip = view.state !== 'done';
  const helpButton = help && (
    <button
      type="button"
      className={help.main && !isHelped ? 'button primary' : 'button'}
      aria-expanded={isHelped}
      onClick={onHelp}
    >
      {help.label}
    </button>
  );
  return (
    <>
      {(buttons.length > 0 || help) && (
        <div className="card-buttons">
          {help?.main && helpButton}
          <CardButtons buttons={buttons} onAct={onAct} onCopy={onCopy} />
          {!help?.main && helpButton}
        </div>
      )}
      {(view.canGoBack || canSkip) && (
        <div className="card-foot">
          {/* Not `disabled`: that would throw a keyboard user out of the card when Back reaches the first step. */}
          <button
            type="button"
            className="button quiet"
            aria-disabled={!view.canGoBack}
            onClick={() => view.canGoBack && onAct('back')}
          >
            <Icon name="back" />
            {say('cardBack')}
          </button>
          {canSkip && (
            <button
              type="button"
              className="button quiet card-skip"
              onClick={({ detail }) => detail <= 1 && onAct('skip')}
            >
              {say('cardSkipStep')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
