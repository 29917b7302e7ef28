import { useState } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { AddLine } from './AddLine';
import { byPlace } from './by-place';

interface LineListProps {
  /** What they are, as a heading: "Other names". */
  title: string;
  hint?: string;
  /** What the list is called where a finding of the check leads to it. */
  field?: string;
  lines: readonly string[];
  /** The words on the field for another. */
  addLabel: string;
  /** `about`: which line is being typed. */
  onChange(lines: string[], about?: string): void;
}

/** A few short texts, of which each can be changed and taken away. */
export function LineList({ title, hint, field, lines, addLabel, onChange }: LineListProps) {
  return (
    <fieldset className="lines" data-field={field}>
      <legend>{title}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {byPlace(lines).map(({ key, item: line, at }) => (
        <Line
          key={key}
          line={line}
          name={say('editorLineNumber', title, at + 1)}
          onChange={(text) => onChange(lines.with(at, text), String(at))}
          onRemove={() => onChange(lines.toSpliced(at, 1))}
        />
      ))}
      <AddLine label={addLabel} onAdd={(text) => onChange([...lines, text])} />
    </fieldset>
  );
}

interface LineProps {
  line: string;
  /** What it is called: "Other names, line 2". */
  name: string;
  onChange(text: string): void;
  onRemove(): void;
}

/** One of them. Emptied, it stays as it was until something else is typed, and goes when the person leaves it empty. */
function Line({ line, name, onChange, onRemove }: LineProps) {
  const [isEmptied, setEmptied] = useState(false);
  const remove = () => {
    setEmptied(false);
    onRemove();
  };
  return (
    <div
      className="line"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isEmptied && !currentTarget.contains(relatedTarget)) remove();
      }}
    >
      <input
        type="text"
        autoComplete="off"
        aria-label={name}
        value={isEmptied ? '' : line}
        onChange={({ currentTarget: { value } }) => {
          setEmptied(value.trim() === '');
          if (value.trim() !== '') onChange(value);
        }}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={say('sharedButtonFor', say('sharedRemove'), line || name)}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
