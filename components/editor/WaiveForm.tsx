import { type FormEvent, useId, useState } from 'react';
import { say } from '@/guide/words/say';

interface WaiveFormProps {
  onWaive(why: string): void;
  onCancel(): void;
}

/** Asks why a warning may stand: without a reason it may not. */
export function WaiveForm({ onWaive, onCancel }: WaiveFormProps) {
  const id = useId();
  const [why, setWhy] = useState('');
  const isSaid = why.trim() !== '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isSaid) onWaive(why);
  }

  return (
    <form className="waive" onSubmit={submit}>
      <label htmlFor={id}>{say('editorWaiveWhy')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        // It appears by a press that asks for it.
        autoFocus
        required
        maxLength={160}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className="actions">
        <button type="submit" className="button" aria-disabled={!isSaid || undefined}>
          {say('editorWaiveNow')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {say('sharedCancel')}
        </button>
      </div>
    </form>
  );
}
