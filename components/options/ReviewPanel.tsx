import { useEffect, useRef } from 'react';
import type { Review } from '@/guide/office/import-review';
import type { LibraryChoice } from '@/guide/office/library-import';
import type { Procedure } from '@/guide/procedure/procedure';
import { say, sayCount } from '@/guide/words/say';
import { ChangeList } from './ChangeList';
import { LibraryReview } from './LibraryReview';

interface ReviewPanelProps {
  review: Review;
  /** `choice`: what of a library. */
  onAccept(choice?: LibraryChoice): void;
  onDiscard(): void;
}

/** What an import would change, or why it can't be; nothing has happened yet. */
export function ReviewPanel({ review, onAccept, onDiscard }: ReviewPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Each file that is looked at is news.
    if (review) heading.current?.focus();
  }, [review]);
  return (
    <div className="review" role="group" aria-labelledby="review-title" data-kind={review.kind}>
      <h3 id="review-title" ref={heading} tabIndex={-1}>
        {say(review.kind === 'refused' ? 'optionsRefused' : 'optionsReview')}
      </h3>
      {review.name && <p className="source">{review.name}</p>}
      {review.kind === 'library' ? (
        <LibraryReview review={review} onAccept={onAccept} onDiscard={onDiscard} />
      ) : (
        <FileReview review={review} onAccept={() => onAccept()} onDiscard={onDiscard} />
      )}
    </div>
  );
}

interface FileReviewProps {
  review: Exclude<Review, { kind: 'library' }>;
  onAccept(): void;
  onDiscard(): void;
}

/** A file that is taken in as a whole, or not at all. */
function FileReview({ review, onAccept, onDiscard }: FileReviewProps) {
  const refused = review.kind === 'refused';
  const nothing = review.kind === 'change' && review.groups.length === 0;
  return (
    <>
      {refused ? <RefusedFile problems={review.problems} /> : <p>{review.summary}</p>}
      {review.kind === 'new' && <NewProcedure procedure={review.procedure} />}
      {review.kind === 'repairs' && (
        <ul className="new-steps">
          {review.controls.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {review.kind === 'change' && <ChangeList groups={review.groups} />}
      <div className="actions">
        {!refused && !nothing && (
          <button type="button" className="button primary" onClick={onAccept}>
            {say(review.kind === 'change' ? 'sharedSave' : 'optionsImportIt')}
          </button>
        )}
        <button type="button" className="button" onClick={onDiscard}>
          {say(refused || nothing ? 'sharedClose' : 'sharedCancel')}
        </button>
      </div>
    </>
  );
}

/** As many as one can work through; mending the first ones often settles the rest. */
const MOST_SHOWN = 50;

function RefusedFile({ problems }: { problems: readonly string[] }) {
  return (
    <>
      <p>{sayCount('optionsProblems', problems.length)}</p>
      <ul className="problems">
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>{say('optionsMoreProblems', problems.length - MOST_SHOWN)}</p>}
    </>
  );
}

function NewProcedure({ procedure }: { procedure: Procedure }) {
  return (
    <>
      <p>{procedure.summary}</p>
      <ol className="new-steps">
        {procedure.steps.map((step) => (
          <li key={step.id}>{step.title}</li>
        ))}
      </ol>
    </>
  );
}
