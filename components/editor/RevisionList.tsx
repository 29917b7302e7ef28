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
  /** The revision that the open one is compared with; undefined: the draft. */
  const [other, setOther] = useState<number>();
  const numbers = revisions.map(({ number }) => number).toReversed();
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
                  onClick={() => {
                    setOpen(isOpen ? undefined : each.number);
                    setOther(undefined);
                  }}
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
              {isOpen && (
                <>
                  <label className="field">
                    {say('editorCompareWith')}
                    <select
                      value={other ?? ''}
                      onChange={({ currentTarget: { value } }) =>
                        setOther(value === '' ? undefined : Number(value))
                      }
                    >
                      <option value="">{say('editorTheDraft')}</option>
                      {numbers
                        .filter((number) => number !== each.number)
                        .map((number) => (
                          <option key={number} value={number}>
                            {say('editorRevision', number)}
                          </option>
                        ))}
                    </select>
                  </label>
                  <Differences
                    one={each}
                    other={revisions.find(({ number }) => number === other)}
                    now={now}
                  />
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface DifferencesProps {
  one: Revision;
  /** Absent: the draft. */
  other: Revision | undefined;
  now: Procedure;
}

/** What is different between two revisions, or between one and the draft; whichever was chosen first, the older is told first. */
function Differences({ one, other, now }: DifferencesProps) {
  const [older, newer] = other && other.number < one.number ? [other, one] : [one, other];
  /** Revisions were procedure files when they were kept. Their number is no difference. */
  const read = ({ file }: Revision): Procedure => ({
    ...(fillOffice(file, now.language) as Procedure),
    id: now.id,
  });
  const groups = diffProcedures(read(older), newer ? read(newer) : now);
  const name = newer ? say('editorRevision', newer.number) : say('editorTheDraft');
  const told = say('editorFromTo', say('editorRevision', older.number), name);
  return (
    <div role="group" aria-label={told}>
      <p>{told}</p>
      {groups.length === 0 ? <p>{say('editorNoDifference')}</p> : <ChangeList groups={groups} level={3} />}
    </div>
  );
}
