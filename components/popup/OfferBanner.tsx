import { useState } from 'react';
import type { LinkOffer } from '@/guide/procedure/link';
import { buildOfferView } from '@/guide/card/offer';
import type { Procedure } from '@/guide/procedure/procedure';
import type { FromPopup } from '@/guide/requests';
import { losesTicks } from '@/guide/run/loses-ticks';
import type { Progress, Run } from '@/guide/run/run';
import { say } from '@/guide/words/say';
import { StartOver } from '../shared/StartOver';

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
  const { procedure, say: text, start } = buildOfferView(offer, offered, running);
  const step = offered?.steps.find(({ id }) => id === offer.step);

  function begin() {
    if (offered && losesTicks(offered, progress.procedures[offered.id], step?.id)) setConfirming(true);
    else onAsk({ type: 'run.start', ...offer });
  }

  return (
    <section className="offer" aria-labelledby="offer">
      <h2 id="offer">{start ? say('popupOfferStart', procedure.title) : say('cardOfferLink')}</h2>
      <p>{text}</p>
      <StartOver
        asking={confirming}
        onAsking={setConfirming}
        step={step?.title}
        onStartOver={() => onAsk({ type: 'run.restart', ...offer })}
      >
        {(answered) => (
          <div className="actions">
            {start && (
              <button
                type="button"
                className="button primary"
                aria-label={say('sharedButtonFor', start, procedure.title)}
                autoFocus={answered}
                onClick={begin}
              >
                {start}
              </button>
            )}
            <button type="button" className="button" onClick={() => onAsk({ type: 'offer.dismiss' })}>
              {say(start ? 'sharedNotNow' : 'sharedClose')}
            </button>
          </div>
        )}
      </StartOver>
    </section>
  );
}
