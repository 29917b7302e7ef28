import type { CardAction, CardView } from '@/guide/card/card-view';
import { Icon } from '../shared/Icon';

interface StepCardActionsProps {
  view: CardView;
  onAct(action: CardAction): void;
}

/** The buttons of the state, the main thing first, and under it the way back and on. */
export function StepCardActions({ view, onAct }: StepCardActionsProps) {
  // Where skipping is among the buttons, it isn't said twice.
  const canSkip = view.state !== 'done' && !view.buttons.some(({ action }) => action === 'skip');
  return (
    <>
      {/* Forgetting is never the main thing to do. */}
      {view.buttons.length > 0 && (
        <div className="card-buttons">
          {view.buttons.map(({ action, label }, index) => (
            <button
              key={action}
              type="button"
              className={index === 0 && action !== 'forget' ? 'button primary' : 'button'}
              onClick={() => onAct(action)}
            >
              {label}
            </button>
          ))}
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
            Back
          </button>
          {canSkip && (
            <button type="button" className="button quiet" onClick={() => onAct('skip')}>
              Skip
              <Icon name="next" />
            </button>
          )}
        </div>
      )}
    </>
  );
}
