import { useId } from 'react';
import { say } from '@/guide/words/say';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string | undefined;
  /** How many characters it may have: how many it has is shown, and read out when it has too many. */
  most?: number;
  /** More than one line. */
  rows?: number;
  placeholder?: string;
  type?: 'text' | 'url';
  /** What the field is called where a finding of the check leads to it. */
  field?: string;
}

/** One text of a guide, with what it is for and how long it may be. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, most, rows, placeholder, type, field } = props;
  const id = useId();
  const isLong = most !== undefined && value.trim().length > most;
  const shared = {
    id,
    value,
    placeholder,
    autoComplete: 'off',
    'aria-invalid': isLong,
    'aria-describedby': [hint && `${id}-hint`, most && `${id}-count`].filter(Boolean).join(' ') || undefined,
  } as const;
  return (
    <div className="field" data-field={field}>
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input type={type ?? 'text'} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {(hint || most) && (
        <div className="field-notes">
          {hint && (
            <p id={`${id}-hint`} className="field-hint">
              {hint}
            </p>
          )}
          {most && (
            <p id={`${id}-count`} className="field-count" data-over={isLong || undefined}>
              {say(isLong ? 'editorTooLong' : 'editorLength', value.trim().length, most)}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
