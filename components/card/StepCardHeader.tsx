import { useContext } from 'react';
import type { CardAction, CardView } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { Icon, type IconName } from '../shared/Icon';
import { CardFrameContext } from './card-frame';
import { StepTrail } from './StepTrail';
import { useJustDone } from './use-just-done';

interface StepCardHeaderProps {
  view: CardView;
  onAct(action: CardAction): void;
}

/** Which guide this is and how far along it is; how to move it, make it small, and close it. It is dragged by this part. */
export function StepCardHeader({ view, onAct }: StepCardHeaderProps) {
  const { keys, isMoving, onMinimize, onMoving } = useContext(CardFrameContext);
  const { done, isFresh } = useJustDone(view);
  const { number, count } = view.step;
  const isEnd = view.state === 'done';
  const { title } = view.procedure;
  return (
    <div className="card-head" data-handle="">
      <div className="card-bar">
        <Icon name="signpost" />
        <p className="card-guide" title={keys ? `${title}\n${say('cardKeysLeadHere', keys)}` : title}>
          {title}
        </p>
        <HeadButton
          icon="move"
          label={say('cardMove')}
          pressed={isMoving}
          onPress={() => onMoving(!isMoving)}
        />
        <HeadButton icon="minimize" label={say('cardMinimize')} onPress={() => onMinimize(true)} />
        {/* A finished guide has nothing left to pause. */}
        <HeadButton
          icon="close"
          label={say(isEnd ? 'cardCloseGuide' : 'cardCloseGuidePauses')}
          onPress={() => onAct(isEnd ? 'finish' : 'pause')}
        />
      </div>
      <div className="card-where">
        {done && isFresh ? (
          // Screen readers hear it with the step that follows.
          <p className="card-count card-done" aria-hidden="true">
            <Icon name="check" />
            {done}
          </p>
        ) : (
          <p className="card-count">{isEnd ? say('cardIsFinished') : say('sharedStepOf', number, count)}</p>
        )}
        {count > 1 && !(done && isFresh) && <StepTrail trail={view.trail} />}
      </div>
    </div>
  );
}

interface HeadButtonProps {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onPress(): void;
}

/** The name says it all: a tooltip of the same words would be read out a second time. */
function HeadButton({ icon, label, pressed, onPress }: HeadButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} aria-pressed={pressed} onClick={onPress}>
      <Icon name={icon} />
      <span className="tip" aria-hidden="true">
        {label}
      </span>
    </button>
  );
}
