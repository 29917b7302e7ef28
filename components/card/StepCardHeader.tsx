import type { CardAction, CardView } from '@/guide/card/card-view';
import { Icon } from '../shared/Icon';
import { StepTrail } from './StepTrail';

interface StepCardHeaderProps {
  view: CardView;
  onAct(action: CardAction): void;
}

/** Which guide this is, how far along it is, and the ways out. */
export function StepCardHeader({ view, onAct }: StepCardHeaderProps) {
  const { number, count } = view.step;
  const done = view.state === 'done';
  return (
    <header className="card-head">
      <div className="card-bar">
        <Icon name="signpost" />
        <p className="card-guide" title={view.procedure.title}>
          {view.procedure.title}
        </p>
        {!done && (
          <button
            type="button"
            className="icon-button"
            aria-label="Pause"
            title="Pause"
            onClick={() => onAct('pause')}
          >
            <Icon name="pause" />
          </button>
        )}
        <CloseButton done={done} onAct={onAct} />
      </div>
      <div className="card-where">
        <p className="card-count">{done ? 'Finished' : `Step ${number} of ${count}`}</p>
        <StepTrail trail={view.trail} />
      </div>
    </header>
  );
}

/** A finished guide has nothing left to pause. */
function CloseButton({ done, onAct }: { done: boolean; onAct(action: CardAction): void }) {
  const label = done ? 'Close guide' : 'Close guide (pauses it)';
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => onAct(done ? 'finish' : 'pause')}
    >
      <Icon name="close" />
    </button>
  );
}
