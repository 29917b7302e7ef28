import type { FromPopup } from '@/guide/protocol';
import type { ProcedureView } from '@/stores/procedure-view';
import { ArticleLinks } from './ArticleLinks';
import { Icon } from './Icon';
import { ProcedureActions } from './ProcedureActions';
import { ProgressBar } from './ProgressBar';
import { StepChecklist } from './StepChecklist';

interface ProcedureCardProps {
  view: ProcedureView;
  onAsk(message: FromPopup): void;
}

/** One procedure in the popup: what it is, how far it is, and what can be done next. */
export function ProcedureCard({ view, onAsk }: ProcedureCardProps) {
  const { id, title, done, count } = view;
  const state = stateInWords(view);
  return (
    <article
      className="procedure"
      aria-labelledby={`title-${id}`}
      data-procedure={id}
      data-phase={view.phase}
    >
      {view.applies && (
        <p className="badge">
          <Icon name="signpost" />
          Applies to the page in front of you
        </p>
      )}
      <h2 id={`title-${id}`}>{title}</h2>
      <p className="summary">{view.summary}</p>
      <ProgressBar label={`Progress: ${title}`} done={done} count={count} />
      {state && <p className="run-state">{state}</p>}
      <ProcedureActions view={view} onAsk={onAsk} />
      <StepChecklist
        steps={view.steps}
        open={view.phase !== 'new' && view.phase !== 'finished'}
        onTick={(step, ticked) => onAsk({ type: 'step.tick', procedure: id, step, ticked })}
      />
      <ArticleLinks article={view.article} related={view.related} />
    </article>
  );
}

function stateInWords({ phase, current, done, count }: ProcedureView): string | undefined {
  const where = current && `step ${current.number}: ${current.title}`;
  if (phase === 'running') return where ? `Guide is running: ${where}` : 'Guide is running';
  if (phase === 'paused') return where ? `Paused at ${where}` : 'Paused';
  if (phase !== 'finished') return undefined;
  return done === count ? 'Finished' : `Finished, with ${count - done} of ${count} steps left out`;
}
