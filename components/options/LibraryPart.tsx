import type { ReactNode } from 'react';

interface LibraryPartProps {
  title: string;
  tag?: string;
  isChosen: boolean;
  /** Absent: there is nothing to choose. */
  onChoose?: (chosen: boolean) => void;
  children?: ReactNode;
}

/** One thing that a library brings, to be taken or left, with what there is to read about it. */
export function LibraryPart({ title, tag, isChosen, onChoose, children }: LibraryPartProps) {
  return (
    <li>
      {onChoose ? (
        <label className="library-choice">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          <span>
            {title} {tag && <span className="tag">{tag}</span>}
          </span>
        </label>
      ) : (
        <p>
          {title} {tag && <span className="tag">{tag}</span>}
        </p>
      )}
      {children}
    </li>
  );
}

/** Lines of which each says one thing. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="library-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
