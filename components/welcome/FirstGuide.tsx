import type { Procedure } from '@/guide/procedure/procedure';
import { sayCount } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface FirstGuideProps {
  procedures: readonly Procedure[];
  onStart(procedure: string): void;
}

/** The first procedure of the list, ready to be started. */
export function FirstGuide({ procedures, onStart }: FirstGuideProps) {
  const [first] = procedures;
  if (!first) return <p>There is no procedure to start: all are hidden.</p>;
  const { id, title, summary, steps } = first;
  return (
    <div className="first-guide">
      <h3>{title}</h3>
      <p>{summary}</p>
      <p className="aside">{sayCount('stepCount', steps.length)}. You can pause or end it at any time.</p>
      <button
        type="button"
        className="button primary"
        aria-label={`Start guide: ${title}`}
        onClick={() => onStart(id)}
      >
        <Icon name="go" />
        Start
      </button>
    </div>
  );
}
