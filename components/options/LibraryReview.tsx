import { useState, type ReactNode } from 'react';
import type { LibraryChoice } from '@/guide/office/library-import';
import type { GuideReview, LibraryReview as Library } from '@/guide/office/library-review';
import { say, sayCount, type MessageKey } from '@/guide/words/say';
import { withKeys } from '../shared/with-keys';
import { ChangeList } from './ChangeList';

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

/** What can be read about each of them. */
const DETAILS = {
  new: 'libraryItsSteps',
  change: 'libraryDetails',
  refused: 'libraryWhy',
} as const satisfies Partial<Record<GuideReview['kind'], MessageKey>>;

const canBeChosen = ({ kind }: GuideReview) => kind === 'new' || kind === 'change';

/** What a library would change: each guide, the recorded controls and the settings can be taken or left. */
export function LibraryReview({ review, onAccept, onDiscard }: LibraryReviewProps) {
  /** Ids of guides that are not wanted. */
  const [left, setLeft] = useState<readonly string[]>([]);
  const [controls, setControls] = useState(true);
  const [settings, setSettings] = useState(true);
  const guides = new Set(
    review.guides.filter((guide) => canBeChosen(guide) && !left.includes(guide.id)).map(({ id }) => id),
  );
  const isSomething =
    guides.size > 0 || (controls && review.controls.length > 0) || (settings && review.settings.length > 0);
  const choose = (id: string, chosen: boolean) =>
    setLeft((before) => [...before.filter((each) => each !== id), ...(chosen ? [] : [id])]);

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
            <GuideDetails guide={guide} />
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
          <button
            type="button"
            className="button primary"
            onClick={() => onAccept({ guides, controls, settings })}
          >
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

interface LibraryPartProps {
  title: string;
  tag?: string;
  isChosen: boolean;
  /** Absent: there is nothing to choose. */
  onChoose?: (chosen: boolean) => void;
  children: ReactNode;
}

function LibraryPart({ title, tag, isChosen, onChoose, children }: LibraryPartProps) {
  return (
    <li>
      {onChoose ? (
        <label className="library-choice">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          <span>
            {title} {tag && <span className="tag">{tag}</span>}
          </span>
        </label>
      ) : (
        <p>
          {title} {tag && <span className="tag">{tag}</span>}
        </p>
      )}
      {children}
    </li>
  );
}

/** What there is to read about a guide before it is taken in; nothing where it stays as it is. */
function GuideDetails({ guide: { title, kind, summary, groups, steps, problems } }: { guide: GuideReview }) {
  if (kind === 'same') return null;
  return (
    <details className="fold" open={kind === 'refused'}>
      <summary aria-label={say('sharedButtonFor', say(DETAILS[kind]), title)}>{say(DETAILS[kind])}</summary>
      <p>{summary}</p>
      <ChangeList groups={groups} />
      {steps.length > 0 && (
        <ol className="new-steps">
          {withKeys(steps).map(([key, step]) => (
            <li key={key}>{step}</li>
          ))}
        </ol>
      )}
      {problems.length > 0 && <Lines lines={problems} />}
    </details>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="library-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
