/** What Signpost is, in one screen, for who opens it for the first time. */
export function Welcome({ onGotIt }: { onGotIt(): void }) {
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">Your KB, shown in Autotask</h2>
      <p>
        Signpost points at each control in Autotask, one step at a time, and ticks off what you have done. It
        never sees codes or passwords, and it sends nothing anywhere.
      </p>
      <p>
        Choose a procedure and press <strong>Start</strong>: the guide appears in your Autotask tab. Pause it
        whenever you like; it goes on where you left it.
      </p>
      <button type="button" className="button" onClick={onGotIt}>
        Got it
      </button>
    </section>
  );
}
