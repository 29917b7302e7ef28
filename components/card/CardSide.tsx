import { useContext } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { CardFrameContext } from './card-frame';

interface CardSideProps {
  isUnfolded: boolean;
  onUnfold(): void;
}

/** What can be done with the card besides the step: go on to the ringed control, and unfold the rest of a compact one. */
export function CardSide({ isUnfolded, onUnfold }: CardSideProps) {
  const { form, canGoTo, keys, notice, onGoTo } = useContext(CardFrameContext);
  const isCompact = form === 'compact';
  if (!canGoTo && !isCompact && !notice) return null;
  return (
    <div className="card-side">
      {notice && <p className="card-notice">{notice}</p>}
      {isCompact && (
        <button type="button" className="button quiet" aria-expanded={isUnfolded} onClick={onUnfold}>
          {say(isUnfolded ? 'cardLess' : 'cardMore')}
        </button>
      )}
      {canGoTo && (
        <button
          type="button"
          className="button quiet"
          title={keys && say('cardGoToKeys', keys)}
          onClick={onGoTo}
        >
          {say('cardGoTo')}
          <Icon name="go" />
        </button>
      )}
    </div>
  );
}
