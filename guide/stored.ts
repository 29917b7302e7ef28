import * as v from 'valibot';
import { idSchema } from './procedure/condition-schema';
import { draftSchema, draftsSchema, emptyDrafts, type Drafts } from './draft/draft';
import { emptyRevisions, guideRevisionsSchema, revisionsSchema, type Revisions } from './draft/revisions';
import { isRecord } from './procedure/is-record';
import { emptyObserved, observedSchema, procedureObservedSchema, type Observed } from './kb-check/observed';
import { emptyOffice, officeFileSchema, officeSchema, type Office } from './office/office';
import {
  emptyRecordings,
  procedureRecordingsSchema,
  recordingsSchema,
  type Recordings,
} from './office/recordings';
import {
  emptyTableDrafts,
  guideTablesSchema,
  tableDraftsSchema,
  type TableDrafts,
} from './office/table-drafts';
import { emptyPolicy, storedPolicySchema, type StoredPolicy } from './policy/stored-policy';
import {
  emptyProgress,
  procedureProgressSchema,
  progressSchema,
  runSchema,
  type Progress,
  type Run,
} from './run/run';
import { say, type MessageKey } from './words/say';
import { settingsSchema, type Settings } from './office/settings';

/** What is kept in extension storage, one item a concern. */
export interface Stored {
  run: Run | null;
  progress: Progress;
  settings: Settings;
  /** What the office has made of the procedures. */
  office: Office;
  /** What this browser saw while guides ran. */
  observed: Observed;
  /** The controls that the office has pointed at. */
  repairs: Recordings;
  /** Guides in the making; only whoever writes them sees them. */
  drafts: Drafts;
  /** How the office's guides were published before. */
  revisions: Revisions;
  /** Tables that are being changed. */
  tables: TableDrafts;
  /** What the company's policy said last. */
  policy: StoredPolicy;
}

/** All items as they can be used, with what is wrong about them in words. */
export interface StoredSnapshot extends Stored {
  problems: string[];
}

export type StoredKey = keyof Stored;

/** Items that only the editor needs: no other page reads them. */
export const editorKeys: readonly StoredKey[] = ['drafts', 'revisions', 'tables'];

export const storedKeys = [
  'run',
  'progress',
  'settings',
  'office',
  'observed',
  'repairs',
  'drafts',
  'revisions',
  'tables',
  'policy',
] as const satisfies readonly StoredKey[];

const schemas = {
  run: v.nullable(runSchema),
  progress: progressSchema,
  settings: settingsSchema,
  office: officeSchema,
  observed: observedSchema,
  repairs: recordingsSchema,
  drafts: draftsSchema,
  revisions: revisionsSchema,
  tables: tableDraftsSchema,
  policy: storedPolicySchema,
};

/** What an item is before anything has been stored. */
export const emptyStored: Stored = {
  run: null,
  progress: emptyProgress,
  settings: { version: 1 },
  office: emptyOffice,
  observed: emptyObserved,
  repairs: emptyRecordings,
  drafts: emptyDrafts,
  revisions: emptyRevisions,
  tables: emptyTableDrafts,
  policy: emptyPolicy,
};

/** What each item is, for people. */
export const storedWords: Record<StoredKey, MessageKey> = {
  run: 'storedRun',
  progress: 'storedProgress',
  settings: 'storedSettings',
  office: 'storedOffice',
  observed: 'storedObserved',
  repairs: 'storedRepairs',
  drafts: 'storedDrafts',
  revisions: 'storedRevisions',
  tables: 'storedTables',
  policy: 'storedPolicy',
};

/**
 * How an item stands in storage: `good` (or not there yet), `damaged` (kept aside before it is written again), or
 * `newer` (written by a later Signpost: never overwritten).
 */
export type ItemState<T> = { state: 'good' | 'damaged' | 'newer'; value: T; say?: string };

/** Reads one item from whatever storage holds. Never throws; what can't be used is named, not dropped. */
export function parseStored<K extends StoredKey>(key: K, raw: unknown): ItemState<Stored[K]> {
  if (raw === undefined) return { state: 'good', value: emptyStored[key] };
  const parsed = v.safeParse(schemas[key], raw);
  if (parsed.success) return { state: 'good', value: parsed.output as Stored[K] };
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  const what = say(storedWords[key]);
  if (typeof version === 'number' && version > 1)
    return { state: 'newer', value: emptyStored[key], say: say('storedNewer', what) };
  const saved = salvage(key, raw);
  if (saved) return { state: 'damaged', value: saved as Stored[K], say: say('storedPart', what) };
  return { state: 'damaged', value: emptyStored[key], say: say('storedDamaged', what) };
}

const entrySchemas: Partial<Record<StoredKey, v.GenericSchema>> = {
  progress: procedureProgressSchema,
  office: officeFileSchema,
  observed: procedureObservedSchema,
  repairs: procedureRecordingsSchema,
  drafts: draftSchema,
  revisions: guideRevisionsSchema,
  tables: guideTablesSchema,
};

/** What is left of a damaged item when only the procedures in it that can be read are kept. */
function salvage(key: StoredKey, raw: unknown): unknown {
  const entrySchema = entrySchemas[key];
  if (!entrySchema || !isRecord(raw) || !isRecord(raw.procedures)) return undefined;
  const good = Object.entries(raw.procedures).filter(
    ([id, entry]) => v.is(idSchema, id) && v.is(entrySchema, entry),
  );
  const rest = v.safeParse(schemas[key], { ...raw, procedures: Object.fromEntries(good) });
  return good.length > 0 && rest.success ? rest.output : undefined;
}
