import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { AddLine } from './AddLine';
import { byPlace } from './by-place';

interface LineListProps {
  /** What they are, as a heading: "Other names". */
  title: string;
  hint?: string;
  lines: readonly string[];
  /** The words on the field for another. */
  addLabel: string;
  /** `about`: which line is being typed. */
  onChange(lines: string[], about?: string): void;
}

/** A few short texts, of which each can be changed and taken away. */
export function LineList({ title, hint, lines, addLabel, onChange }: LineListProps) {
  return (
    <fieldset className="lines">
      <legend>{title}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {byPlace(lines).map(({ key, item: line, at }) => (
        <div key={key} className="line">
          <input
            type="text"
            autoComplete="off"
            aria-label={say('editorLineNumber', title, at + 1)}
            value={line}
            onChange={(event) => onChange(lines.with(at, event.currentTarget.value), String(at))}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={say(
              'sharedButtonFor',
              say('sharedRemove'),
              line || say('editorLineNumber', title, at + 1),
            )}
            onClick={() => onChange(lines.toSpliced(at, 1))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <AddLine label={addLabel} onAdd={(text) => onChange([...lines, text])} />
    </fieldset>
  );
}
