import { useId } from 'react';
import { setDue } from '@/guide/draft/edit-guide';
import { say } from '@/guide/words/say';
import { useEditor } from './use-editor';

/** The day by which somebody looks at the guide again. */
export function DueField() {
  const id = useId();
  const { work, change } = useEditor();
  return (
    <div className="field">
      <label htmlFor={id}>{say('editorDue')}</label>
      <input
        id={id}
        type="date"
        aria-describedby={`${id}-hint`}
        value={work.procedure.due ?? ''}
        onChange={(event) => {
          const day = event.currentTarget.value;
          change((now) => setDue(now, day), 'due');
        }}
      />
      <p id={`${id}-hint`} className="field-hint">
        {say('editorDueHint')}
      </p>
    </div>
  );
}
