import { storedKeys, storedWords } from './stored';
import { say, type MessageKey } from './words/say';

/** What is stored, for the person to see: nothing is left out. */
export interface StoredItem {
  key: string;
  /** What it is, in words. */
  what: string;
  /** In bytes, about: as JSON. */
  size: number;
}

/** Everything that storage holds, as it is. `session`: until the browser is closed. */
export interface Everything {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

const REASONS: Record<string, MessageKey> = {
  storage: 'receiptStorage',
  scripting: 'receiptScripting',
  sidePanel: 'receiptSidePanel',
  'https://*.autotask.net/*': 'receiptHosts',
};

/** Why Signpost has a permission; undefined for one that nobody has given a reason for. */
export function queryReason(permission: string): string | undefined {
  const key = REASONS[permission];
  return key && say(key);
}

/** The items in storage, the largest first. */
export function listStored({ local, session }: Everything): StoredItem[] {
  return [...Object.entries(local), ...Object.entries(session)]
    .map(([key, value]) => ({ key, what: nameItem(key), size: sizeOf(value) }))
    .toSorted((one, other) => other.size - one.size);
}

/** All of it as a file. */
export const writeEverything = (everything: Everything): string =>
  `${JSON.stringify({ kind: 'signpost-everything-stored', ...everything }, null, 2)}\n`;

const OTHERS: Record<string, MessageKey> = {
  boot: 'receiptBoot',
  session: 'receiptSession',
  draft: 'receiptTyped',
};

function nameItem(key: string): string {
  const own = storedKeys.find((each) => each === key);
  if (own) return say(storedWords[own]);
  const other = OTHERS[key];
  return say(other ?? (key.startsWith('aside.') ? 'receiptAside' : 'receiptUnknown'));
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').byteLength;
