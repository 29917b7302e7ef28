import { Icon } from '../shared/Icon';

interface SettingsFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** The KB's value, which an empty field stands for. */
  fallback: string;
  value: string;
  error: string | undefined;
  placeholder?: string;
  /** More than one line. */
  rows?: number;
  onChange(value: string): void;
}

/** One setting: a field, what it falls back to, and what is wrong with it. */
export function SettingsField(props: SettingsFieldProps) {
  const { id, label, hint, fallback, value, error, placeholder, rows, onChange } = props;
  const shared = {
    id,
    spellCheck: false,
    autoComplete: 'off',
    placeholder,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': [error && `${id}-error`, (hint || fallback) && `${id}-hint`]
      .filter(Boolean)
      .join(' '),
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
      {(hint || fallback) && (
        <p id={`${id}-hint`} className="field-hint">
          {hint} {fallback && <>The KB’s value: {fallback}</>}
        </p>
      )}
      {fallback && value !== '' && (
        <button
          type="button"
          className="button quiet"
          aria-label={`Use the default: ${label}`}
          onClick={() => {
            onChange('');
            document.getElementById(id)?.focus();
          }}
        >
          Use the default
        </button>
      )}
    </div>
  );
}
