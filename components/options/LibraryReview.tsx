import { useState } from 'react';
import { takeParts, type LeftParts } from '@/guide/draft/choose-parts';
import type { LibraryChoice } from '@/guide/office/library-import';
import type { GuideReview, LibraryReview as Library } from '@/guide/office/library-review';
import { say, sayCount, type MessageKey } from '@/guide/words/say';
import { GuideDetails } from './GuideDetails';
import { LibraryPart, Lines } from './LibraryPart';

interface LibraryReviewProps {
  review: Library;
  onAccept(choice: LibraryChoice): void;
  onDiscard(): void;
}

const KINDS: Record<GuideReview['kind'], MessageKey> = {
  new: 'libraryNew',
  change: 'libraryChanged',
  same: 'librarySame',
  refused: 'libraryBroken',
};

const canBeChosen = ({ kind }: GuideReview) => kind === 'new' || kind === 'change';

const NOTHING_LEFT: LeftParts = { steps: new Set(), rest: false };

/** What a library would change: each guide and each of its steps, the recorded controls and the settings can be taken or left. */
export function LibraryReview({ review, onAccept, onDiscard }: LibraryReviewProps) {
  /** Ids of guides that are not wanted. */
  const [left, setLeft] = useState<readonly string[]>([]);
  /** By guide: what of it is not wanted. */
  const [leftParts, setLeftParts] = useState<ReadonlyMap<string, LeftParts>>(new Map());
  const [controls, setControls] = useState(true);
  const [settings, setSettings] = useState(true);
  const guides = new Set(
    review.guides.filter((guide) => canBeChosen(guide) && !left.includes(guide.id)).map(({ id }) => id),
  );
  const isSomething =
    guides.size > 0 || (controls && review.controls.length > 0) || (settings && review.settings.length > 0);
  const choose = (id: string, chosen: boolean) =>
    setLeft((before) => [...before.filter((each) => each !== id), ...(chosen ? [] : [id])]);
  const accept = () => {
    const parts = review.guides.flatMap(({ id, versions }) => {
      const unwanted = leftParts.get(id);
      return versions && unwanted
        ? [[id, takeParts(versions.before, versions.after, unwanted)] as const]
        : [];
    });
    onAccept({ guides, parts: new Map(parts), controls, settings });
  };

  return (
    <>
      <p>{review.summary}</p>
      <ul className="library-parts" role="list">
        {review.guides.map((guide) => (
          <LibraryPart
            key={guide.id}
            title={guide.title}
            tag={say(KINDS[guide.kind])}
            isChosen={guides.has(guide.id)}
            {...(canBeChosen(guide) && { onChoose: (chosen: boolean) => choose(guide.id, chosen) })}
          >
            <GuideDetails
              guide={guide}
              left={leftParts.get(guide.id) ?? NOTHING_LEFT}
              onLeave={(parts) => setLeftParts((before) => new Map(before).set(guide.id, parts))}
            />
          </LibraryPart>
        ))}
        {review.controls.length > 0 && (
          <LibraryPart
            title={sayCount('libraryControls', review.controls.length)}
            isChosen={controls}
            onChoose={setControls}
          >
            <Lines lines={review.controls} />
          </LibraryPart>
        )}
        {review.settings.length > 0 && (
          <LibraryPart title={say('librarySettings')} isChosen={settings} onChoose={setSettings}>
            <Lines lines={review.settings} />
          </LibraryPart>
        )}
      </ul>
      <div className="actions">
        {isSomething && (
          <button type="button" className="button primary" onClick={accept}>
            {say('libraryImportChosen')}
          </button>
        )}
        <button type="button" className="button" onClick={onDiscard}>
          {say(isSomething ? 'sharedCancel' : 'sharedClose')}
        </button>
      </div>
    </>
  );
}
