import { canChooseParts, type LeftParts } from '@/guide/draft/choose-parts';
import type { GuideReview } from '@/guide/office/library-review';
import { say, type MessageKey } from '@/guide/words/say';
import { withKeys } from '../shared/with-keys';
import { ChangeList } from './ChangeList';
import { GuideParts } from './GuideParts';
import { Lines } from './LibraryPart';

/** What can be read about each of them. */
const DETAILS = {
  new: 'libraryItsSteps',
  change: 'libraryDetails',
  refused: 'libraryWhy',
} as const satisfies Partial<Record<GuideReview['kind'], MessageKey>>;

interface GuideDetailsProps {
  guide: GuideReview;
  /** What of it is not wanted. */
  left: LeftParts;
  onLeave(parts: LeftParts): void;
}

/** What there is to read about a guide before it is taken in; nothing where it stays as it is. */
export function GuideDetails({ guide, left, onLeave }: GuideDetailsProps) {
  const { title, kind, summary, groups, steps, problems, versions } = guide;
  if (kind === 'same') return null;
  const hasParts = versions && canChooseParts(versions.before, versions.after);
  return (
    <details className="fold" open={kind === 'refused'}>
      <summary aria-label={say('sharedButtonFor', say(DETAILS[kind]), title)}>{say(DETAILS[kind])}</summary>
      <p>{summary}</p>
      {hasParts ? (
        <GuideParts {...versions} title={title} left={left} onLeave={onLeave} />
      ) : (
        <ChangeList groups={groups} />
      )}
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
