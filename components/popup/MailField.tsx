interface MailFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with it, once the person has been there. */
  problem: string | undefined;
  /** Values to choose from. */
  choices?: readonly string[];
  /** Has room for several lines. */
  lines?: number;
  onType(value: string): void;
  onVisited(): void;
}

/** A field of the e-mail, with what is wrong with it beside it. */
export function MailField(props: MailFieldProps) {
  const { id, label, hint, value, problem, choices = [], lines, onType, onVisited } = props;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby': described || undefined,
    onBlur: onVisited,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...shared} rows={lines} onChange={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          maxLength={80}
          aria-required
          aria-invalid={problem !== undefined}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </datalist>
      )}
    </div>
  );
}
