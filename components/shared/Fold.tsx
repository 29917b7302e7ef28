import type { ReactNode } from 'react';

interface FoldProps {
  title: string;
  /** How much of it is done, such as "2 of 5". */
  count?: string | undefined;
  open: boolean;
  onFold(open: boolean): void;
  children: ReactNode;
}

/** A part that folds. Who shows it keeps whether it is open, so that it stays so when it is drawn anew. */
export function Fold({ title, count, open, onFold, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          onFold(!open);
        }}
      >
        {title}
        {count && (
          <span className="fold-count">
            {count}
            <span className="unseen"> done</span>
          </span>
        )}
      </summary>
      {open && children}
    </details>
  );
}
