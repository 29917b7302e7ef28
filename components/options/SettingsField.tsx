import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface SettingsFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** The default, which an empty field stands for: it is seen in the field. */
  fallback: string;
  value: string;
  error: string | undefined;
  placeholder?: string;
  /** The company's administrator has set it: it can only be read. */
  locked?: boolean;
  /** More than one line. */
  rows?: number;
  onChange(value: string): void;
}

/** One setting: a field, what it falls back to, and what is wrong with it. */
export function SettingsField(props: SettingsFieldProps) {
  const { id, label, hint, fallback, value, error, placeholder, locked, rows, onChange } = props;
  const shared = {
    id,
    spellCheck: false,
    autoComplete: 'off',
    placeholder: placeholder ?? fallback,
    value,
    readOnly: locked,
    'aria-invalid': error !== undefined,
    'aria-describedby':
      [error && `${id}-error`, locked && `${id}-locked`, hint && `${id}-hint`].filter(Boolean).join(' ') ||
      undefined,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="caution" />
          {error}
        </p>
      )}
      {locked && (
        <p id={`${id}-locked`} className="field-hint">
          <Icon name="lock" /> {say('policyLockedField')}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {fallback && value !== '' && !locked && (
        <button
          type="button"
          className="button quiet"
          aria-label={say('sharedButtonFor', say('optionsUseDefault'), label)}
          onClick={() => {
            onChange('');
            document.getElementById(id)?.focus();
          }}
        >
          {say('optionsUseDefault')}
        </button>
      )}
    </div>
  );
}
