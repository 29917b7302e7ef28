import { type FormEvent, useState } from 'react';
import { finish } from '@/guide/draft/runnable';
import { readProcedureFile } from '@/guide/procedure/read-procedure-file';
import { writeProcedureFile } from '@/guide/procedure/write-procedure-file';
import { say } from '@/guide/words/say';
import { Problems } from '../shared/Problems';
import { useEditor } from './use-editor';

/** The guide as a file, for those who like that better. What is wrong in it is said, and nothing is changed. */
export function JsonDoor() {
  const { work, change, say: tell } = useEditor();
  const [text, setText] = useState<string>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const written = () => writeProcedureFile(finish(work.procedure));

  function use(event: FormEvent) {
    event.preventDefault();
    const read = readProcedureFile(text ?? '');
    if (!read.ok) return setProblems(read.problems);
    const { id } = work.procedure;
    change((now) => ({ ...now, procedure: { ...read.filled, id } }));
    tell(say('editorJsonUsed'));
  }

  return (
    <details
      className="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setText(written());
      }}
    >
      <summary>{say('editorJson')}</summary>
      <form className="fields" onSubmit={use}>
        <label>
          {say('editorJsonField')}
          <textarea
            rows={16}
            spellCheck={false}
            autoComplete="off"
            className="code"
            value={text ?? ''}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Problems says={problems} />
        <button type="submit" className="button">
          {say('editorJsonUse')}
        </button>
      </form>
    </details>
  );
}
