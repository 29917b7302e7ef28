import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Reference } from '@/guide/procedure/procedure';
import { saySame, type TableRows } from '@/guide/procedure/table-rows';
import { say } from '@/guide/words/say';
import type { EditorDeps } from '@/stores/editor-store';
import { createTableStore } from '@/stores/table-store';
import { useStore } from 'zustand';
import { Problems } from '../shared/Problems';
import { TableFields } from '../shared/TableFields';
import { useKeptOnLeaving } from '../shared/use-kept-on-leaving';
import { useLostFocus } from '../shared/use-lost-focus';
import { WaysBack } from '../shared/WaysBack';

interface TableEditorProps {
  guide: string;
  /** As it is in use. */
  table: Reference;
  /** Its rows as they were written last, where they aren't in use yet. */
  kept: TableRows | undefined;
  send: EditorDeps['send'];
  /** Goes on to the difference: nothing is in use before that is accepted. */
  onReview(rows: TableRows): void;
  /** What was written stays as it is, for another time. */
  onClose(): void;
}

/** A reference table as fields, row by row. What is written is kept by itself, and undone like everything that is written. */
export function TableEditor({ guide, table, kept, send, onReview, onClose }: TableEditorProps) {
  const { id, title, columns, rows: inUse } = table;
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [store] = useState(() =>
    createTableStore({ guide, id, inUse }, kept ?? inUse, { send, now: () => Date.now() }),
  );
  const { history, problem, change, flush, take } = useStore(store, (state) => state);
  const rows = history.now;
  const isChanged = !saySame(rows, inUse);
  useKeptOnLeaving(flush);
  useLostFocus(form);

  useEffect(() => heading.current?.focus(), []);
  // The same table may be open in another tab.
  useEffect(() => {
    if (kept) take(kept);
  }, [kept, take]);

  const review = useCallback(
    (event: FormEvent) => {
      event.preventDefault();
      void flush();
      onReview(rows);
    },
    [flush, onReview, rows],
  );

  return (
    <form ref={form} className="table-editor" aria-label={say('optionsEditTable', title)} onSubmit={review}>
      <div className="table-editor-head">
        <h4 ref={heading} tabIndex={-1}>
          {title}
        </h4>
        <WaysBack store={store} within={form} />
      </div>
      <Problems says={problem === null ? [] : [problem]} />
      <TableFields columns={columns} rows={rows} onChange={change} />
      <div className="actions">
        <button type="submit" className="button primary">
          {say('optionsReview')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!isChanged || undefined}
          // A change like any other: Undo brings back what was discarded.
          onClick={() => isChanged && change(() => inUse)}
        >
          {say('optionsDiscardTable')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('sharedClose')}
        </button>
      </div>
    </form>
  );
}
