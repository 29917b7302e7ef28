import { type FormEvent, useState } from 'react';

/** Takes a procedure file as pasted text. */
export function PasteForm({ onText }: { onText(text: string): void }) {
  const [text, setText] = useState('');

  function check(event: FormEvent) {
    event.preventDefault();
    onText(text);
  }

  return (
    <details className="fold">
      <summary>Paste the text instead</summary>
      <form onSubmit={check}>
        <label>
          Text of the procedure file
          <textarea
            rows={8}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button">
          Check the text
        </button>
      </form>
    </details>
  );
}
