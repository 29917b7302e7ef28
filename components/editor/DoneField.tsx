import { choicesOf, conditionOf, type DoneChoice } from '@/guide/draft/done-choices';
import { gradeDone, type Grade } from '@/guide/draft/done-grade';
import { setStep } from '@/guide/draft/edit-steps';
import { withControl } from '@/guide/draft/edit-target';
import { tellCondition } from '@/guide/draft/tell-condition';
import type { Step } from '@/guide/procedure/procedure';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { AddLine } from './AddLine';
import { byPlace } from './by-place';
import { DoneChoiceRow } from './DoneChoiceRow';
import { useEditor } from './use-editor';

/** How well that shows it, in a sentence. */
const GRADES: Record<Grade | 'none', MessageKey> = {
  sure: 'editorDoneSure',
  weak: 'editorDoneWeak',
  none: 'editorDoneByHand',
};

/** "It is done when …": a sentence of choices, of which any will do. */
export function DoneField({ step }: { step: Step }) {
  const { work, change } = useEditor();
  const choices = choicesOf(step.done, work.procedure.states);
  const set = (next: readonly DoneChoice[]) =>
    change((now) => setStep(now, step.id, { done: conditionOf(next) }));
  const grade = gradeDone(work.procedure, step);
  const firstTarget = step.targets?.[0] ?? Object.keys(work.procedure.targets)[0];

  if (!choices) {
    return (
      <fieldset className="done" data-field="done">
        <legend>{say('editorDone')}</legend>
        <p>{step.done && tellCondition(work.procedure, step.done)}</p>
        <p className="field-hint">{say('editorDoneIntricate')}</p>
        {grade && <p className="field-hint">{say(GRADES[grade])}</p>}
        <div className="actions">
          <button type="button" className="button" onClick={() => set([])}>
            {say('editorDoneAnew')}
          </button>
        </div>
      </fieldset>
    );
  }
  return (
    <fieldset className="done" data-field="done">
      <legend>{say('editorDone')}</legend>
      <p className="field-hint">{say(GRADES[grade ?? 'none'])}</p>
      {byPlace(choices).map(({ key, item: choice, at }) => (
        <DoneChoiceRow
          key={key}
          number={at + 1}
          choice={choice}
          onChange={(next, edit) =>
            change((now) => setStep(edit(now), step.id, { done: conditionOf(choices.with(at, next)) }))
          }
          onRemove={() => set(choices.toSpliced(at, 1))}
        />
      ))}
      {firstTarget !== undefined && (
        <div className="actions">
          <button
            type="button"
            className="button"
            onClick={() => set([...choices, choices.length === 0 ? press(firstTarget) : show(firstTarget)])}
          >
            <Icon name="plus" />
            {say(choices.length === 0 ? 'editorDoneAdd' : 'editorDoneOr')}
          </button>
        </div>
      )}
      <AddLine
        label={say('editorDoneOther')}
        onAdd={(name) =>
          change((now) => {
            const { work: made, id } = withControl(now, name);
            return setStep(made, step.id, { done: conditionOf([...choices, show(id)]) });
          })
        }
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={step.irreversible ?? false}
          onChange={(event) => {
            const irreversible = event.currentTarget.checked || undefined;
            change((now) => setStep(now, step.id, { irreversible }));
          }}
        />
        {say('editorIrreversible')}
      </label>
    </fieldset>
  );
}

const press = (target: string): DoneChoice => ({ kind: 'pressed', target });
const show = (target: string): DoneChoice => ({ kind: 'visible', target });
