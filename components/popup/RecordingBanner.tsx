import { useState } from 'react';
import type { BrowserContext, FromPopup } from '@/guide/requests';
import { say, sayCount } from '@/guide/words/say';

interface RecordingBannerProps {
  /** How many steps were recorded. */
  steps: number;
  /** Where that is done, seen from what the person has in front; undefined: there. */
  where: BrowserContext['guideIn'];
  onAsk(message: FromPopup): void;
}

/** A guide is being recorded: where, how far it is, and the ways to end it. */
export function RecordingBanner({ steps, where, onAsk }: RecordingBannerProps) {
  const [isAsking, setAsking] = useState(false);
  const finish = (
    <button type="button" className="button primary" onClick={() => onAsk({ type: 'record.finish' })}>
      {say('recordFinish')}
    </button>
  );
  const discard = () => (steps === 0 || isAsking ? onAsk({ type: 'record.discard' }) : setAsking(true));
  return (
    <section className="offer recording" aria-labelledby="recording">
      <h2 id="recording">{sayCount('recordCount', steps)}</h2>
      <p>
        {isAsking
          ? sayCount('recordThrowAway', steps)
          : say(
              where === 'tab'
                ? 'popupRecordTab'
                : where === 'window'
                  ? 'popupRecordWindow'
                  : 'popupRecordHere',
            )}
      </p>
      <div className="actions">
        {isAsking ? (
          <button type="button" className="button primary" autoFocus onClick={() => setAsking(false)}>
            {say('recordGoOn')}
          </button>
        ) : (
          <>
            {steps > 0 && finish}
            {where && (
              <button type="button" className="button" onClick={() => onAsk({ type: 'record.start' })}>
                {say('popupRecordShow')}
              </button>
            )}
          </>
        )}
        <button type="button" className="button" onClick={discard}>
          {say('recordStop')}
        </button>
      </div>
    </section>
  );
}
