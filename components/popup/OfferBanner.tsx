import { useState } from 'react';
import type { LinkOffer } from '@/guide/procedure/link';
import { buildOfferView } from '@/guide/card/offer';
import type { Procedure } from '@/guide/procedure/procedure';
import type { FromPopup } from '@/guide/requests';
import { losesTicks } from '@/guide/run/loses-ticks';
import type { Progress, Run } from '@/guide/run/run';
import { clearWords } from '../shared/clear-words';
import { Confirm } from '../shared/Confirm';

interface OfferBannerProps {
  offer: LinkOffer;
  procedures: readonly Procedure[];
  run: Run | null;
  progress: Progress;
  onAsk(message: FromPopup): void;
}

/** A link was opened that offers a guide. It starts only when the person says so. */
export function OfferBanner({ offer, procedures, run, progress, onAsk }: OfferBannerProps) {
  const [confirming, setConfirming] = useState(false);
  const query = (id: string | undefined) => procedures.find((procedure) => procedure.id === id);
  const running = run?.status === 'running' ? query(run.procedure) : undefined;
  const offered = query(offer.procedure);
  const { procedure, say, start } = buildOfferView(offer, offered, running);
  const step = offered?.steps.find(({ id }) => id === offer.step);

  function begin() {
    if (offered && losesTicks(offered, progress.procedures[offered.id], step?.id)) setConfirming(true);
    else onAsk({ type: 'run.start', ...offer });
  }

  return (
    <section className="offer" aria-labelledby="offer">
      <h2 id="offer">{start ? `A link offers the guide “${procedure.title}”` : 'A link offers a guide'}</h2>
      <p>{say}</p>
      {confirming ? (
        <Confirm
          {...clearWords(step?.title)}
          onCancel={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false);
            onAsk({ type: 'run.restart', ...offer });
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
