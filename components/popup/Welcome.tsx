/** What Signpost is, in one screen, for who opens it for the first time. */
export function Welcome({ onGotIt }: { onGotIt(): void }) {
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">Your KB, shown in Autotask</h2>
      <p>
        Choose a procedure and press <strong>Start</strong>. Signpost points at each control in your Autotask
        tab, one step at a time, and checks off what you have done. You can pause at any time.
      </p>
      <p>It never sees codes or passwords, and it sends nothing anywhere.</p>
      <button type="button" className="button" onClick={onGotIt}>
        Got it
      </button>
    </section>
  );
}
