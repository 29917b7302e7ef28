import { useContext, useEffect, useRef } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { CardFrameContext } from './card-frame';

const WAYS = [
  ['left', 'cardMoveLeft'],
  ['up', 'cardMoveUp'],
  ['down', 'cardMoveDown'],
  ['right', 'cardMoveRight'],
] as const;

/** Moves the card without dragging: by the arrow keys, or by pressing an arrow. */
export function MovePanel() {
  const { onMove, onMoving } = useContext(CardFrameContext);
  const end = useRef<HTMLButtonElement>(null);
  // Whoever came by keyboard goes on by keyboard; a press with the mouse leaves the focus in the page.
  useEffect(() => {
    const root = end.current?.getRootNode() as Document | ShadowRoot | undefined;
    const card = end.current?.closest('.card');
    if (card?.contains(root?.activeElement ?? null)) end.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="move-panel" role="group" aria-label={say('cardMoveIt')}>
      <p>{say('cardMoveHow')}</p>
      <div className="move-ways">
        {WAYS.map(([move, label]) => (
          <button
            key={move}
            type="button"
            className="icon-button"
            aria-label={say(label)}
            title={say(label)}
            onClick={() => onMove(move)}
          >
            <Icon name={move} />
          </button>
        ))}
        <button type="button" className="button quiet" onClick={() => onMove('home')}>
          {say('cardMoveReset')}
        </button>
        <button ref={end} type="button" className="button" onClick={() => onMoving(false)}>
          {say('cardMoveEnd')}
        </button>
      </div>
    </div>
  );
}
