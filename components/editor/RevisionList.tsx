import { useState } from 'react';
import type { Revision } from '@/guide/draft/revisions';
import { diffProcedures } from '@/guide/office/procedure-diff';
import { formatMoment } from '@/guide/procedure/day';
import { fillOffice } from '@/guide/procedure/fill-office';
import type { Procedure } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { ChangeList } from '../options/ChangeList';
import { Icon } from '../shared/Icon';

interface RevisionListProps {
  revisions: readonly Revision[];
  /** The draft as it would be published now. */
  now: Procedure;
  onBringBack(revision: Revision): void;
}

/** How the guide was published before: what is different in each, and the way back. */
export function RevisionList({ revisions, now, onBringBack }: RevisionListProps) {
  const [open, setOpen] = useState<number>();
  if (revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisions-title">
      <h2 id="revisions-title">{say('editorRevisions')}</h2>
      <ol role="list" className="revisions">
        {revisions.toReversed().map((each) => {
          const isOpen = open === each.number;
          return (
            <li key={each.number}>
              <p>
                <strong>{say('editorRevision', each.number)}</strong> {formatMoment(each.at)}
              </p>
              {each.note && <p>{each.note}</p>}
              <div className="actions">
                <button
                  type="button"
                  className="button"
                  aria-expanded={isOpen}
                  aria-label={say(
                    'sharedButtonFor',
                    say('editorCompare'),
                    say('editorRevision', each.number),
                  )}
                  onClick={() => setOpen(isOpen ? undefined : each.number)}
                >
                  <Icon name="differs" />
                  {say('editorCompare')}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={say(
                    'sharedButtonFor',
                    say('editorBringBack'),
                    say('editorRevision', each.number),
                  )}
                  onClick={() => onBringBack(each)}
                >
                  <Icon name="undo" />
                  {say('editorBringBack')}
                </button>
              </div>
              {isOpen && <Differences before={fillOffice(each.file, now.language) as Procedure} now={now} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Revisions were procedure files when they were kept. Their number is no difference. */
function Differences({ before, now }: { before: Procedure; now: Procedure }) {
  const groups = diffProcedures({ ...before, id: now.id }, now);
  return groups.length === 0 ? <p>{say('editorNoDifference')}</p> : <ChangeList groups={groups} level={3} />;
}
