import type { CardAction } from '@/guide/card/card-view';
import type { OfferView } from '@/guide/card/offer';
import { say } from '@/guide/words/say';
import { SAY_ID } from './card-frame';
import { CardShell } from './CardShell';
import { Icon } from '../shared/Icon';

interface OfferCardProps {
  view: OfferView;
  onAct(action: CardAction): void;
  onLeave?(): void;
}

/** The card that a link brings up: which guide it offers, and the choice. Nothing starts by itself. */
export function OfferCard({ view, onAct, onLeave }: OfferCardProps) {
  const { head, procedure, step, say: text, start } = view;
  return (
    <CardShell
      procedure={procedure.id}
      step={step.id}
      state="manual"
      title={procedure.title}
      message={say('cardOfferSpoken', head, procedure.title, text)}
      onLeave={onLeave}
    >
      <div className="card-head" data-handle="">
        <div className="card-bar">
          <Icon name="signpost" />
          <p className="card-guide">{head}</p>
        </div>
      </div>
      <div className="card-body">
        <h2 className="card-title">{procedure.title}</h2>
        <p className="card-say" id={SAY_ID}>
          {text}
        </p>
      </div>
      <div className="card-buttons">
        {start && (
          <button
            type="button"
            className="button primary"
            aria-label={say('sharedButtonFor', start, procedure.title)}
            onClick={() => onAct('accept')}
          >
            {start}
          </button>
        )}
        <button type="button" className="button" onClick={() => onAct('dismiss')}>
          {say(start ? 'sharedNotNow' : 'sharedClose')}
        </button>
      </div>
      {/* Last, since it is the last thing that a keyboard should come to. */}
      {start && (
        <button
          type="button"
          className="icon-button card-close"
          aria-label={say('cardCloseOffer')}
          title={say('cardCloseOffer')}
          onClick={() => onAct('dismiss')}
        >
          <Icon name="close" />
        </button>
      )}
    </CardShell>
  );
}
