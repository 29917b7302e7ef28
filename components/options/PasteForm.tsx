import { type FormEvent, useState } from 'react';
import { say } from '@/guide/words/say';

/** Takes a procedure file as pasted text. */
export function PasteForm({ onText }: { onText(text: string): void }) {
  const [text, setText] = useState('');

  function check(event: FormEvent) {
    event.preventDefault();
    onText(text);
  }

  return (
    <details className="fold">
      <summary>{say('optionsPaste')}</summary>
      <form onSubmit={check}>
        <label>
          {say('optionsPasteField')}
          <textarea
            rows={8}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button">
          {say('optionsPasteCheck')}
        </button>
      </form>
    </details>
  );
}
