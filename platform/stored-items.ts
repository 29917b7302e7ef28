import { browser } from 'wxt/browser';
import { parseStored, storedKeys, type Stored, type StoredKey } from '@/guide/stored';

/** All items as they can be used, with what is wrong about them in words. */
export interface StoredSnapshot extends Stored {
  problems: string[];
}

/** Reads everything. Never throws for what is in storage. */
export async function readStored(): Promise<StoredSnapshot> {
  const raw = await browser.storage.local.get([...storedKeys]);
  const run = parseStored('run', raw.run);
  const progress = parseStored('progress', raw.progress);
  const settings = parseStored('settings', raw.settings);
  const problems = [run, progress, settings].flatMap(({ say }) => (say ? [say] : []));
  return { run: run.value, progress: progress.value, settings: settings.value, problems };
}

/** Calls back with everything whenever an item changes. */
export function watchStored(listener: (snapshot: StoredSnapshot) => void, signal: AbortSignal): void {
  const onChange = async (changes: Record<string, unknown>) => {
    if (storedKeys.some((key) => key in changes)) listener(await readStored());
  };
  browser.storage.local.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChange));
}

/**
 * Writes items; for the background only, the one writer. Damaged data is copied aside first; data of a newer version
 * is left alone, and the write of that item does not happen.
 */
export async function writeStored(items: Partial<Stored>): Promise<void> {
  const keys = storedKeys.filter((key) => key in items);
  const raw = await browser.storage.local.get([...keys]);
  const out: Record<string, unknown> = {};
  for (const key of keys) {
    const { state } = parseStored(key, raw[key]);
    if (state === 'newer') continue;
    if (state === 'damaged') out[asideKey(key)] = raw[key];
    out[key] = items[key];
  }
  await browser.storage.local.set(out);
}

/** Where damaged data is kept; the moment makes it a new place every time. */
const asideKey = (key: StoredKey) => `aside.${key}.${new Date().toISOString()}`;
