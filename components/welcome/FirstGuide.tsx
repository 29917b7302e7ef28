import type { Procedure } from '@/guide/procedure/procedure';
import { say, sayCount } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface FirstGuideProps {
  procedures: readonly Procedure[];
  onStart(procedure: string): void;
}

/** The first procedure of the list, ready to be started. */
export function FirstGuide({ procedures, onStart }: FirstGuideProps) {
  const [first] = procedures;
  if (!first) return <p>{say('welcomeNoProcedure')}</p>;
  const { id, title, summary, steps } = first;
  return (
    <div className="first-guide">
      <h3>{title}</h3>
      <p>{summary}</p>
      <p className="aside">{sayCount('welcomeCount', steps.length)}</p>
      <button
        type="button"
        className="button primary"
        aria-label={say('sharedStartNamed', title)}
        onClick={() => onStart(id)}
      >
        <Icon name="go" />
        {say('sharedStart')}
      </button>
    </div>
  );
}
