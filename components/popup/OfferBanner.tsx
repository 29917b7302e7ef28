import { useState } from 'react';
import type { LinkOffer } from '@/guide/procedure/link';
import { buildOfferView } from '@/guide/card/offer';
import type { Procedure } from '@/guide/procedure/procedure';
import type { FromPopup } from '@/guide/requests';
import type { Run } from '@/guide/run/run';
import { ConfirmStartOver } from './ConfirmStartOver';

interface OfferBannerProps {
  offer: LinkOffer;
  procedures: readonly Procedure[];
  run: Run | null;
  /** It has been done before: starting it again clears its ticks, unless it begins at a step. */
  finished: boolean;
  onAsk(message: FromPopup): void;
}

/** A link was opened that offers a guide. It starts only when the person says so. */
export function OfferBanner({ offer, procedures, run, finished, onAsk }: OfferBannerProps) {
  const [confirming, setConfirming] = useState(false);
  const query = (id: string | undefined) => procedures.find((procedure) => procedure.id === id);
  const running = run?.status === 'running' ? query(run.procedure) : undefined;
  const { procedure, say, start } = buildOfferView(offer, query(offer.procedure), running);

  function begin() {
    if (finished && !offer.step) setConfirming(true);
    else onAsk({ type: 'run.start', ...offer });
  }

  return (
    <section className="offer" aria-labelledby="offer">
      <h2 id="offer">{start ? `A link offers the guide “${procedure.title}”` : 'A link offers a guide'}</h2>
      <p>{say}</p>
      {confirming ? (
        <ConfirmStartOver
          onCancel={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false);
            onAsk({ type: 'run.restart', procedure: offer.procedure });
          }}
        />
      ) : (
        <div className="actions">
          {start && (
            <button type="button" className="button primary" onClick={begin}>
              {start}
            </button>
          )}
          <button type="button" className="button" onClick={() => onAsk({ type: 'offer.dismiss' })}>
            Not now
          </button>
        </div>
      )}
    </section>
  );
}
