import type { RefObject } from 'react';
import { say } from '@/guide/words/say';
import type { KeptStore } from '@/stores/kept-store';
import { useStore } from 'zustand';
import { Icon } from './Icon';
import { useUndoKeys } from './use-undo-keys';

const SAVING = { saved: 'editorSaved', saving: 'editorSaving', failed: 'editorNotSaved' } as const;

interface WaysBackProps<T, S> {
  store: KeptStore<T, S>;
  /** The part of the page whose keys undo; absent: the whole page. */
  within?: RefObject<HTMLElement | null>;
}

/** Undo and Redo, as buttons and by keys, and whether all that was written is kept. */
export function WaysBack<T, S>({ store, within }: WaysBackProps<T, S>) {
  const { history, saving, undo, redo } = useStore(store, (state) => state);
  useUndoKeys(undo, redo, within);
  const buttons = [
    { words: 'sharedUndo', icon: 'undo', can: history.past.length > 0, run: undo },
    { words: 'sharedRedo', icon: 'again', can: history.future.length > 0, run: redo },
  ] as const;
  return (
    <div className="actions ways-back">
      {buttons.map(({ words, icon, can, run }) => (
        <button
          key={words}
          type="button"
          className="button quiet"
          aria-disabled={!can || undefined}
          onClick={can ? run : undefined}
        >
          <Icon name={icon} />
          {say(words)}
        </button>
      ))}
      <span className="saving" data-saving={saving}>
        {say(SAVING[saving])}
      </span>
    </div>
  );
}
