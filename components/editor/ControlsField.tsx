import { addControl, dropControl } from '@/guide/draft/edit-target';
import { setStep } from '@/guide/draft/edit-steps';
import { nameControl, tellControl } from '@/guide/draft/tell-control';
import type { Step } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { AddLine } from './AddLine';
import { ControlForm } from './ControlForm';
import { useEditor } from './use-editor';

interface ControlsFieldProps {
  step: Step;
  onForget(target: string): void;
}

/** What a step points at, each control in words, with all that can be said about it behind a fold. */
export function ControlsField({ step, onForget }: ControlsFieldProps) {
  const { work, change, library, point } = useEditor();
  const { procedure } = work;
  const targets = step.targets ?? [];
  const known = [
    ...new Set(library.flatMap((each) => Object.values(each.targets).map(({ label }) => label))),
  ];
  return (
    <fieldset className="controls" data-field="controls">
      <legend>{say('editorControls')}</legend>
      {targets.length === 0 && <p className="field-hint">{say('editorNoControl')}</p>}
      <ul role="list">
        {targets.map((id) => (
          <li key={id} className="control" data-field={`control-${id}`}>
            <details className="fold">
              <summary>{tellControl(procedure, id)}</summary>
              <ControlForm id={id} onPoint={() => point(step.id, id)} onForget={() => onForget(id)} />
            </details>
            <button
              type="button"
              className="icon-button"
              aria-label={say('sharedButtonFor', say('sharedRemove'), nameControl(procedure, id))}
              onClick={() => change((now) => dropControl(now, step.id, id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {targets.length > 1 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={step.sequence ?? false}
            onChange={(event) => {
              const sequence = event.currentTarget.checked || undefined;
              change((now) => setStep(now, step.id, { sequence }));
            }}
          />
          {say('editorInTurn')}
        </label>
      )}
      <AddLine
        label={say(targets.length === 0 ? 'editorAddControl' : 'editorAddOtherControl')}
        known={known}
        onAdd={(name) => change((now) => addControl(now, step.id, name))}
      />
    </fieldset>
  );
}
