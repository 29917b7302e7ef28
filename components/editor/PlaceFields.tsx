import { setHeading, setStep } from '@/guide/draft/edit-steps';
import type { Step } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { PageField } from './PageField';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

/** Under which heading a step stands, and on which page of Autotask it happens. */
export function PlaceFields({ step }: { step: Step }) {
  const { work, change } = useEditor();
  const opens = work.procedure.pages[step.page ?? '']?.open !== undefined;
  return (
    <details className="fold" data-field="place">
      <summary>{say('editorPlace')}</summary>
      <div className="fields">
        <TextField
          label={say('editorHeading')}
          field="section"
          hint={say('editorHeadingHint')}
          most={160}
          value={step.section ?? ''}
          onChange={(text) => change((now) => setHeading(now, step.id, text), `heading ${step.id}`)}
        />
        <PageField
          label={say('editorStepPage')}
          hint={say('editorStepPageHint')}
          value={step.page}
          onChange={(page, edit) => change((now) => setStep(edit(now), step.id, { page, goTo: undefined }))}
        />
        {opens && (
          <label className="choice">
            <input
              type="checkbox"
              checked={step.goTo !== undefined}
              onChange={(event) => {
                const goTo = event.currentTarget.checked ? step.page : undefined;
                change((now) => setStep(now, step.id, { goTo }));
              }}
            />
            {say('editorGoTo')}
          </label>
        )}
      </div>
    </details>
  );
}
