import type { SearchHit } from '@/guide/popup/search-procedures';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { toStart } from '@/guide/popup/start';
import type { FromPopup } from '@/guide/requests';
import { Marked } from './Marked';

interface StepHitProps {
  view: ProcedureView;
  step: NonNullable<SearchHit['step']>;
  terms: ReadonlySet<string>;
  onAsk(message: FromPopup): void;
}

/** The step in which the words were found, where one can start at once. */
export function StepHit({ view, step, terms, onAsk }: StepHitProps) {
  return (
    <div className="hit">
      <p>
        Step {step.number}: <Marked text={step.title} terms={terms} />
      </p>
      <button
        type="button"
        className="button quiet"
        aria-label={`Start at this step: ${step.title}`}
        onClick={() => onAsk(toStart(view, step.id).ask)}
      >
        Start at this step
      </button>
    </div>
  );
}
