import type { ReactNode } from 'react';
import { say } from '@/guide/words/say';

interface FoldProps {
  title: string;
  /** How much of it is done. */
  count?: { done: number; of: number } | undefined;
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
            <span aria-hidden="true">{say('sharedCountOf', count.done, count.of)}</span>
            <span className="unseen"> {say('sharedCountDone', count.done, count.of)}</span>
          </span>
        )}
      </summary>
      {open && children}
    </details>
  );
}
