import { say } from '@/guide/words/say';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

/** What Signpost is, in one screen, for who opens it for the first time. */
export function Welcome({ onGotIt }: { onGotIt(): void }) {
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{say('popupWelcome')}</h2>
      <p>
        <Sentence text={say('popupWelcomeHow', HERE)}>
          <strong>{say('sharedStart')}</strong>
        </Sentence>
      </p>
      <p>{say('popupWelcomePromise')}</p>
      <button type="button" className="button" onClick={onGotIt}>
        {say('sharedGotIt')}
      </button>
    </section>
  );
}
