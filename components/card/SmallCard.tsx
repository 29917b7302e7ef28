import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface SmallCardProps {
  title: string;
  count: string | undefined;
  urgent: boolean;
  onOpen(): void;
}

/** The card as one line: which step it is. A press brings all of it back. */
export function SmallCard({ title, count, urgent, onOpen }: SmallCardProps) {
  const where = count ? `${count} ${title}` : title;
  const name = urgent ? say('cardSmallWarning', where) : say('cardSmall', where);
  return (
    <div className="small-card" data-handle="">
      <Icon name="signpost" />
      <button type="button" className="small-open" aria-label={name} title={title} onClick={onOpen}>
        <span className="small-words">
          {count && <span className="card-count">{count} </span>}
          <span className="small-title">{title}</span>
        </span>
        {urgent && <Icon name="caution" />}
        <Icon name="unfold" />
      </button>
    </div>
  );
}
