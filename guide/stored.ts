import * as v from 'valibot';
import {
  emptyProgress,
  progressSchema,
  runSchema,
  settingsSchema,
  type Progress,
  type Run,
  type Settings,
} from './run';

/** What is kept in extension storage, one item a concern. */
export interface Stored {
  run: Run | null;
  progress: Progress;
  settings: Settings;
}

export type StoredKey = keyof Stored;

export const storedKeys = ['run', 'progress', 'settings'] as const satisfies readonly StoredKey[];

const schemas = { run: v.nullable(runSchema), progress: progressSchema, settings: settingsSchema };
const fallbacks: Stored = { run: null, progress: emptyProgress, settings: { version: 1 } };
const WORDS: Record<StoredKey, string> = {
  run: 'the running guide',
  progress: 'your ticks',
  settings: 'the settings',
};

/**
 * How an item stands in storage: `good` (or not there yet), `damaged` (kept aside before it is written again), or
 * `newer` (written by a later Signpost: never overwritten).
 */
export type ItemState<T> = { state: 'good' | 'damaged' | 'newer'; value: T; say?: string };

/** Reads one item from whatever storage holds. Never throws; what can't be used is named, not dropped. */
export function parseStored<K extends StoredKey>(key: K, raw: unknown): ItemState<Stored[K]> {
  if (raw === undefined) return { state: 'good', value: fallbacks[key] };
  const parsed = v.safeParse(schemas[key], raw);
  if (parsed.success) return { state: 'good', value: parsed.output as Stored[K] };
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof version === 'number' && version > 1) {
    const say = `A newer Signpost has written ${WORDS[key]}. This one leaves it as it is; please update Signpost.`;
    return { state: 'newer', value: fallbacks[key], say };
  }
  const say = `Signpost can't read ${WORDS[key]} it has stored. The data is kept aside and nothing is lost; you can go on from the start.`;
  return { state: 'damaged', value: fallbacks[key], say };
}
