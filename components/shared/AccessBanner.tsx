import { say } from '@/guide/words/say';

interface AccessBannerProps {
  /** Somebody has just asked for what needs the access. */
  asked: boolean;
  onAllow(): void;
}

/** The browser keeps Signpost out of Autotask's pages: what that means, and the button by which the browser asks. */
export function AccessBanner({ asked, onAllow }: AccessBannerProps) {
  return (
    <section className="access" aria-labelledby="access">
      <h2 id="access">{say('accessTitle')}</h2>
      <p>{say('accessHow')}</p>
      {/* Anew when it was asked for, so that it takes the focus then, too. */}
      <button
        key={String(asked)}
        type="button"
        className="button primary"
        aria-describedby="access"
        autoFocus={asked}
        onClick={onAllow}
      >
        {say('accessAllow')}
      </button>
    </section>
  );
}
