import { settleNames, takeNames } from '@/guide/draft/try-names';
import { say, sayCount } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { useEditor } from './use-editor';
import { usePageLook, type LookAtPage } from './use-page-look';

/** Tries on Autotask's page in front what the article calls the controls, and shows what that would change. */
export function TryNames({ onTry }: { onTry: LookAtPage }) {
  const { work, change, say: tell } = useEditor();
  const { here, isLooking, start, forget } = usePageLook(onTry);
  const { steps } = work.procedure;
  const settled = here && settleNames(work, here);

  return (
    <section aria-labelledby="try-title" className="follow">
      <h2 id="try-title">{say('tryTitle')}</h2>
      <p>{say('tryLead')}</p>
      <div className="actions">
        <button type="button" className="button" aria-disabled={isLooking || undefined} onClick={start}>
          <Icon name="search" />
          {say('tryGo')}
        </button>
      </div>
      <p role="status">{isLooking ? say('tryLooking') : settled && sayCount('tryFound', settled.length)}</p>
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
                forget();
                tell(say('tryTaken'));
              }}
            >
              {say('tryTake')}
            </button>
            <button type="button" className="button quiet" onClick={forget}>
              {say('tryLeave')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
