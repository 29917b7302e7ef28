import { useState } from 'react';
import { settleNames, takeNames, type SettledName } from '@/guide/draft/try-names';
import type { Here } from '@/guide/run/here';
import { say, sayCount } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { useEditor } from './use-editor';

interface TryNamesProps {
  /** Looks for the names on the page in front; undefined: that couldn't be done, and was said. */
  onTry(): Promise<Here | undefined>;
}

/** Tries on Autotask's page in front what the article calls the controls, and shows what that would change. */
export function TryNames({ onTry }: TryNamesProps) {
  const { work, change, say: tell } = useEditor();
  const [settled, setSettled] = useState<readonly SettledName[]>();
  const [isTrying, setTrying] = useState(false);
  const { steps } = work.procedure;

  async function tryNames() {
    if (isTrying) return;
    setTrying(true);
    const here = await onTry();
    setSettled(here && settleNames(work, here));
    setTrying(false);
  }

  return (
    <section aria-labelledby="try-title" className="follow">
      <h2 id="try-title">{say('tryTitle')}</h2>
      <p>{say('tryLead')}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={isTrying || undefined}
          onClick={() => void tryNames()}
        >
          <Icon name="search" />
          {say('tryGo')}
        </button>
      </div>
      <p role="status">{isTrying ? say('tryLooking') : settled && sayCount('tryFound', settled.length)}</p>
      {settled && settled.length > 0 && (
        <>
          <ol role="list" className="went" aria-label={say('tryTitle')}>
            {settled.map(({ target, step, from, to }) => (
              <li key={target}>
                <p>
                  <span className="step-number">{steps.findIndex(({ id }) => id === step) + 1}</span>
                  <span className="step-name">{say('tryChange', from, to)}</span>
                </p>
              </li>
            ))}
          </ol>
          <div className="actions">
            <button
              type="button"
              className="button primary"
              onClick={() => {
                change((now) => takeNames(now, settled));
                setSettled(undefined);
                tell(say('tryTaken'));
              }}
            >
              {say('tryTake')}
            </button>
            <button type="button" className="button quiet" onClick={() => setSettled(undefined)}>
              {say('tryLeave')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
