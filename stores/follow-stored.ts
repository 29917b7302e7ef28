import type { StoredSnapshot } from '@/guide/stored';

/** Where what is stored is read from. */
export interface StoredSource {
  load(): Promise<StoredSnapshot>;
  subscribe(listener: (stored: StoredSnapshot) => void, signal: AbortSignal): void;
}

/**
 * Reads what is stored, then follows it until the signal aborts. Resolves once it has been read; to false when it could
 * not be.
 */
export async function followStored(
  { load, subscribe }: StoredSource,
  take: (stored: StoredSnapshot) => void,
  signal: AbortSignal,
): Promise<boolean> {
  // A change that arrives while the first read is under way is newer than that read.
  let changed = false;
  subscribe((stored) => {
    changed = true;
    take(stored);
  }, signal);
  try {
    const stored = await load();
    if (!changed && !signal.aborted) take(stored);
    return true;
  } catch {
    return changed || signal.aborted;
  }
}
