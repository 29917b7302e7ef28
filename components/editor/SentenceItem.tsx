import type { Fate } from '@/guide/article-import/imported-article';
import type { DraftSentence } from '@/guide/draft/draft';
import { say, type MessageKey } from '@/guide/words/say';

const FATES: Record<Fate, MessageKey> = {
  used: 'editorFateUsed',
  note: 'editorFateNote',
  'left-out': 'editorFateLeftOut',
  'not-understood': 'editorFateNotUnderstood',
};

interface SentenceItemProps {
  sentence: DraftSentence;
  number: number;
  /** A step that was made of it is being looked at. */
  isLit: boolean;
  /** Somebody looks at it, or no longer does. */
  onLook(looked: boolean): void;
  onFate(fate: Fate): void;
  onMakeStep(): void;
}

/** One sentence of the article, and what has become of it. */
export function SentenceItem(props: SentenceItemProps) {
  const { sentence, number, isLit, onLook, onFate, onMakeStep } = props;
  const isOpen = sentence.fate === 'not-understood';
  return (
    <li
      className="sentence"
      data-fate={sentence.fate}
      data-lit={isLit || undefined}
      onMouseEnter={() => onLook(true)}
      onMouseLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
    >
      <p id={`sentence-${number}`}>{sentence.text}</p>
      <div className="sentence-tools">
        <select
          aria-label={say('editorFate', number)}
          aria-describedby={`sentence-${number}`}
          value={sentence.fate}
          onChange={(event) => {
            const fate = (Object.keys(FATES) as Fate[]).find((each) => each === event.currentTarget.value);
            if (fate) onFate(fate);
          }}
        >
          {(Object.keys(FATES) as Fate[]).map((fate) => (
            <option key={fate} value={fate}>
              {say(FATES[fate])}
            </option>
          ))}
        </select>
        {(isOpen || (sentence.steps.length === 0 && sentence.fate !== 'used')) && (
          <button
            type="button"
            className="button quiet"
            aria-describedby={`sentence-${number}`}
            onClick={onMakeStep}
          >
            {say('editorMakeStep')}
          </button>
        )}
      </div>
    </li>
  );
}
