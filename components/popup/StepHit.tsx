import type { SearchHit } from '@/guide/popup/search-procedures';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { toStart } from '@/guide/popup/start';
import type { FromPopup } from '@/guide/requests';
import { say } from '@/guide/words/say';
import { Marked } from './Marked';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

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
        <Sentence text={say('sharedStepTitle', step.number, HERE)}>
          <Marked text={step.title} terms={terms} />
        </Sentence>
      </p>
      <button
        type="button"
        className="button quiet"
        aria-label={say('sharedButtonFor', say('popupStartAtStep'), step.title)}
        onClick={() => onAsk(toStart(view, step.id).ask)}
      >
        {say('popupStartAtStep')}
      </button>
    </div>
  );
}
