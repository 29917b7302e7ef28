import { useId } from 'react';
import { setStep } from '@/guide/draft/edit-steps';
import type { Step } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

/** "If it isn't there …": what a technician is told who can't find the control, and whether the guide goes on. */
export function MissingFields({ step }: { step: Step }) {
  const { change } = useEditor();
  const id = useId();
  const { missing, onlyIfPresent } = step;
  return (
    <details className="fold">
      <summary>{say('editorMissing')}</summary>
      <div className="fields">
        <TextField
          label={say('editorMissingSay')}
          field="missing"
          hint={say('editorMissingHint')}
          rows={2}
          most={600}
          value={missing?.say ?? ''}
          onChange={(text) =>
            change((now) => {
              const kept = missing ?? { after: 'next' as const, certainty: 'documented' as const };
              return setStep(now, step.id, { missing: text ? { ...kept, say: text } : undefined });
            }, `missing ${step.id}`)
          }
        />
        {missing && (
          <div className="field">
            <label htmlFor={id}>{say('editorMissingAfter')}</label>
            <select
              id={id}
              value={missing.after}
              onChange={(event) => {
                const after = event.currentTarget.value === 'stop' ? 'stop' : 'next';
                change((now) => setStep(now, step.id, { missing: { ...missing, after } }));
              }}
            >
              <option value="next">{say('editorMissingNext')}</option>
              <option value="stop">{say('editorMissingStop')}</option>
            </select>
          </div>
        )}
        {onlyIfPresent && (
          <>
            <p className="field-hint">{say('editorPassedOver', onlyIfPresent.say)}</p>
            <div className="actions">
              <button
                type="button"
                className="button"
                onClick={() => change((now) => setStep(now, step.id, { onlyIfPresent: undefined }))}
              >
                {say('editorNeverPassOver')}
              </button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
