import { type FormEvent, useId, useState } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface AddLineProps {
  label: string;
  onAdd(text: string): void;
  /** What has been used elsewhere, to choose from. */
  known?: readonly string[];
}

const NONE: readonly string[] = [];

/** A line to type that becomes one more of something. */
export function AddLine({ label, onAdd, known = NONE }: AddLineProps) {
  const id = useId();
  const [text, setText] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  }

  return (
    <form className="add-line" onSubmit={add}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={160}
        list={known.length > 0 ? `${id}-known` : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </datalist>
      )}
      <button type="submit" className="button" aria-label={say('sharedButtonFor', say('editorAdd'), label)}>
        <Icon name="plus" />
        {say('editorAdd')}
      </button>
    </form>
  );
}
