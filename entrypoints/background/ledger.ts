import type { Journey } from '@/guide/run/advance';
import { emptyStored, type Stored, type StoredKey } from '@/guide/stored';
import { readStored, writeStored } from '@/platform/stored-items';

/** The stored truth, read once and from then on written here only. */
export interface Ledger {
  /** Resolves once storage has been read. */
  ready: Promise<void>;
  /** A copy of what is stored; valid once `ready`. */
  current(): Readonly<Stored>;
  /** Changes items, at once in memory and in order in storage. Gives back those a newer Signpost keeps as they are. */
  write(items: Partial<Stored>): Promise<StoredKey[]>;
  /** Writes a run together with the ticks it has earned. */
  writeJourney(journey: Journey): Promise<unknown>;
}

export function createLedger(): Ledger {
  let stored = emptyStored;
  let queue: Promise<unknown> = Promise.resolve();
  const ready = readStored().then(({ problems: _problems, ...items }) => {
    stored = items;
  });
  const write = (items: Partial<Stored>) => {
    stored = { ...stored, ...items };
    const written = queue.then(() => writeStored(items));
    // A write that fails is told to whoever asked for it, and doesn't keep the next from being tried.
    queue = written.catch(() => undefined);
    return written;
  };
  return {
    ready,
    current: () => stored,
    write,
    writeJourney({ run, progress }) {
      const procedures = { ...stored.progress.procedures, [run.procedure]: progress };
      return write({ run, progress: { version: 1, procedures } });
    },
  };
}
