import { say } from '@/guide/words/say';

interface WishBannerProps {
  title: string;
  onDrop(): void;
}

/** A guide waits for Autotask: what to do, and the way out. */
export function WishBanner({ title, onDrop }: WishBannerProps) {
  return (
    <section className="offer" aria-labelledby="wish">
      <h2 id="wish">{say('popupWish', title)}</h2>
      <p>{say('popupWishHow')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onDrop}>
          {say('sharedCancel')}
        </button>
      </div>
    </section>
  );
}
