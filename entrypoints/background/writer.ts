import type { Stored, StoredKey } from '@/guide/stored';
import type { Platform } from '@/platform/browser-platform';

/** When what storage did not take is tried again. */
const RETRY_MS = 10_000;

/** The one place from which what is stored is written, in order. */
export interface Writer {
  /** Writes items now. Gives back those that a newer Signpost keeps as they are; throws when storage takes nothing. */
  write(items: Partial<Stored>): Promise<StoredKey[]>;
  /** Writes these items as they are in the state. What storage does not take is written later, with the next. */
  persist(keys: readonly StoredKey[]): void;
}

/** `current` gives the state's items; `onOutcome` is called after each `persist`: whether storage has taken all. */
export function createWriter(
  platform: Pick<Platform, 'writeStored' | 'report'>,
  current: () => Stored,
  onOutcome: (taken: boolean) => void,
): Writer {
  let writing: Promise<unknown> = Promise.resolve();
  const unwritten = new Set<StoredKey>();

  const write = (items: Partial<Stored>) => {
    const written = writing.then(() => platform.writeStored(items));
    // A write that fails is reported to whoever asked for it, and doesn't keep the next from being tried.
    writing = written.catch(() => undefined);
    return written;
  };
  const persist = (keys: readonly StoredKey[]): void => {
    for (const key of keys) unwritten.add(key);
    const due = [...unwritten];
    unwritten.clear();
    const stored = current();
    void write(Object.fromEntries(due.map((key) => [key, stored[key]]))).then(
      () => onOutcome(true),
      (error: unknown) => {
        platform.report(error);
        for (const key of due) unwritten.add(key);
        setTimeout(() => unwritten.size > 0 && persist([]), RETRY_MS);
        onOutcome(false);
      },
    );
  };
  return { write, persist };
}
