import { canMend, mendFollowed, shortcomingOf, type Shortcoming } from '@/guide/draft/mend-followed';
import type { Followed } from '@/guide/draft/draft';
import type { Step } from '@/guide/procedure/procedure';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon, type IconName } from '../shared/Icon';
import { useEditor } from './use-editor';

const HOW: Record<Followed['how'], { words: MessageKey; icon: IconName }> = {
  seen: { words: 'editorWentSeen', icon: 'check' },
  'by-hand': { words: 'editorWentByHand', icon: 'hand' },
  skipped: { words: 'editorWentSkipped', icon: 'skip' },
  'not-applicable': { words: 'editorWentNotHere', icon: 'none' },
  missing: { words: 'editorWentMissing', icon: 'none' },
};

const MEND: Record<Shortcoming, MessageKey> = {
  early: 'editorMendEarly',
  'by-hand': 'editorMendByHand',
  'not-found': 'editorMendNotFound',
};

interface FollowPaneProps {
  /** How each step went, as it is now. */
  followed: ReadonlyMap<string, Followed>;
  /** Follows the guide from its beginning, or from a step. */
  onFollow(step?: string): void;
  onEdit(step: string): void;
}

/** Following the guide once oneself: how each step went, and what mends it. */
export function FollowPane({ followed, onFollow, onEdit }: FollowPaneProps) {
  const { steps } = useEditor().work.procedure;
  const counts = (how: Followed['how']) => steps.filter(({ id }) => followed.get(id)?.how === how).length;
  const next = steps.find(({ id }) => !followed.has(id));
  const isBegun = followed.size > 0;
  return (
    <section aria-labelledby="follow-title" className="follow">
      <h2 id="follow-title">{say('editorFollowTitle')}</h2>
      <p>
        {isBegun
          ? say('editorFollowSum', counts('seen'), steps.length, counts('by-hand'))
          : say('editorFollowLead')}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={steps.length === 0 || undefined}
          onClick={steps.length === 0 ? undefined : () => onFollow()}
        >
          <Icon name="go" />
          {say('editorFollow')}
        </button>
        {isBegun && next && (
          <button type="button" className="button" onClick={() => onFollow(next.id)}>
            {say('editorFollowRest', next.title)}
          </button>
        )}
      </div>
      <ol role="list" className="went">
        {steps.map((step, at) => (
          <Went
            key={step.id}
            step={step}
            number={at + 1}
            followed={followed.get(step.id)}
            onEdit={() => onEdit(step.id)}
          />
        ))}
      </ol>
    </section>
  );
}

interface WentProps {
  step: Step;
  number: number;
  followed: Followed | undefined;
  onEdit(): void;
}

function Went({ step, number, followed, onEdit }: WentProps) {
  const { work, change, say: tell } = useEditor();
  const what = followed && shortcomingOf(step, followed);
  const how = followed && HOW[followed.how];
  const words = what === 'early' ? say('editorWentEarly') : say(how ? how.words : 'editorWentNot');
  const isMendable = what !== undefined && canMend(work.procedure, step, what);
  return (
    <li data-what={what ?? (followed ? 'good' : 'open')}>
      <p>
        <span className="step-number">{number}</span>
        <span className="step-name">{step.title || say('editorUntitled')}</span>
      </p>
      <p className="went-how">
        <Icon name={what === 'early' ? 'caution' : (how?.icon ?? 'none')} />
        {words}
      </p>
      {what && (
        <button
          type="button"
          className="button"
          aria-label={say('sharedButtonFor', say(isMendable ? MEND[what] : 'editorMendNotFound'), step.title)}
          onClick={() => {
            if (!isMendable) return onEdit();
            change((now) => mendFollowed(now, step, what));
            tell(say('editorMended', step.title));
          }}
        >
          {say(isMendable ? MEND[what] : 'editorMendNotFound')}
        </button>
      )}
    </li>
  );
}
