import { browser } from 'wxt/browser';
import { setAsideKey } from '@/guide/set-aside';
import {
  editorKeys,
  emptyStored,
  parseStored,
  storedKeys,
  type ItemState,
  type Stored,
  type StoredKey,
  type StoredSnapshot,
} from '@/guide/stored';
import { boundSetAside } from './set-aside';

type Items = Map<StoredKey, ItemState<Stored[StoredKey]>>;

/** Reads everything. Never throws for what is in storage. */
export async function readStored(): Promise<StoredSnapshot> {
  return toSnapshot(await readItems(storedKeys));
}

const everydayKeys = storedKeys.filter((key) => !editorKeys.includes(key));

/** The same without what only the editor needs: that may be large, and the popup has to be there at once. */
export async function readEveryday(): Promise<StoredSnapshot> {
  return toSnapshot(await readItems(everydayKeys));
}

async function readItems(keys: readonly StoredKey[]): Promise<Items> {
  const raw = await browser.storage.local.get([...keys]);
  return new Map(keys.map((key) => [key, parseStored(key, unpack(raw[key]))]));
}

function toSnapshot(items: Items): StoredSnapshot {
  const values = Object.fromEntries([...items].map(([key, { value }]) => [key, value])) as Partial<Stored>;
  return {
    ...emptyStored,
    ...values,
    problems: [...items.values()].flatMap(({ say }) => (say ? [say] : [])),
  };
}

type Listener = (snapshot: StoredSnapshot) => void;

/**
 * Calls back with everything whenever an item changes. What has not changed is the same object as the last time: an
 * office's procedures take long to read.
 */
export const watchStored = (listener: Listener, signal: AbortSignal): void =>
  watchItems(storedKeys, listener, signal);

/** The same without what only the editor needs. */
export const watchEveryday = (listener: Listener, signal: AbortSignal): void =>
  watchItems(everydayKeys, listener, signal);

function watchItems(watched: readonly StoredKey[], listener: Listener, signal: AbortSignal): void {
  const known: Items = new Map();
  const onChange = async (changes: Record<string, unknown>) => {
    if (!watched.some((key) => key in changes)) return;
    const keys = watched.filter((key) => key in changes || !known.has(key));
    for (const [key, item] of await readItems(keys)) known.set(key, item);
    listener(toSnapshot(known));
  };
  browser.storage.local.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChange));
}

/**
 * Writes items; for the background only, the one writer. Damaged data is copied aside first; data of a newer version
 * is left alone, and the write of that item does not happen: gives back which ones those were.
 */
export async function writeStored(items: Partial<Stored>): Promise<StoredKey[]> {
  const keys = storedKeys.filter((key) => key in items);
  const raw = await browser.storage.local.get([...keys]);
  const out: Record<string, unknown> = {};
  const leftAlone: StoredKey[] = [];
  for (const key of keys) {
    const { state } = parseStored(key, unpack(raw[key]));
    if (state === 'newer') {
      leftAlone.push(key);
      continue;
    }
    if (state === 'damaged') out[setAsideKey(key, Date.now())] = raw[key];
    out[key] = PACKED.includes(key) ? JSON.stringify(items[key]) : items[key];
  }
  await browser.storage.local.set(out);
  if (Object.keys(out).some((key) => !keys.includes(key as StoredKey))) await boundSetAside();
  return leftAlone;
}

/**
 * What may be large is kept as JSON text: the browser hands a large object over four times as slowly, and the popup
 * waits for the office's procedures.
 */
const PACKED: readonly StoredKey[] = ['office', 'drafts', 'revisions', 'tables'];

function unpack(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}
