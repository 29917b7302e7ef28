import type { Change, ChangeGroup } from '@/guide/office/procedure-diff';
import { say, type MessageKey } from '@/guide/words/say';
import { withKeys } from '../shared/with-keys';

const KINDS: Record<Change['kind'], MessageKey> = {
  added: 'optionsAdded',
  removed: 'optionsRemoved',
  moved: 'optionsMoved',
  changed: 'optionsChanged',
};

interface ChangeListProps {
  groups: readonly ChangeGroup[];
  /** The level of its headings: one below the heading that it stands under. */
  level?: 3 | 4;
}

/** The differences between two versions of a procedure, group by group; old and new side by side. */
export function ChangeList({ groups, level = 4 }: ChangeListProps) {
  const Heading = `h${level}` as const;
  return groups.map(({ title, changes }) => (
    <section key={title} className="changes">
      <Heading>{title}</Heading>
      <ul role="list">
        {withKeys(changes).map(([key, change]) => (
          <li key={key} data-change={change.kind}>
            <p className="change-what">
              <span className="tag">{say(KINDS[change.kind])}</span> {change.what}
            </p>
            {change.before !== undefined && (
              <p className="before">
                <span className="change-side">{say('optionsBefore')} </span>
                <del>{change.before}</del>
              </p>
            )}
            {change.after !== undefined && (
              <p className="after">
                <span className="change-side">{say('optionsAfter')} </span>
                <ins>{change.after}</ins>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
