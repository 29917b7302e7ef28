interface WishBannerProps {
  title: string;
  onDrop(): void;
}

/** A guide waits for Autotask: what to do, and the way out. */
export function WishBanner({ title, onDrop }: WishBannerProps) {
  return (
    <section className="offer" aria-labelledby="wish">
      <h2 id="wish">Open Autotask to start “{title}”</h2>
      <p>Open Autotask the way you always do. The guide is offered there.</p>
      <div className="actions">
        <button type="button" className="button" onClick={onDrop}>
          Cancel
        </button>
      </div>
    </section>
  );
}
