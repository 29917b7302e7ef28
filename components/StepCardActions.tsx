import type { CardAction, CardView } from '@/guide/card-view';
import { Icon } from './Icon';

interface StepCardActionsProps {
  view: CardView;
  onAct(action: CardAction): void;
}

/** What the state offers, the main thing first, and under it the way back and on. */
export function StepCardActions({ view, onAct }: StepCardActionsProps) {
  // Where skipping is among the offers, it isn't said twice.
  const canSkip = view.state !== 'done' && !view.offers.some(({ action }) => action === 'skip');
  return (
    <>
      {/* Forgetting is never the main thing to do. */}
      {view.offers.length > 0 && (
        <div className="card-offers">
          {view.offers.map(({ action, label }, index) => (
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
        <footer className="card-foot">
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
        </footer>
      )}
    </>
  );
}
