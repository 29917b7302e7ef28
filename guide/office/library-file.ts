import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { isRecord } from '../procedure/is-record';
import { describeProblem, toProblem } from '../procedure/parse-procedure';
import { MOST_PROBLEMS } from '../procedure/problem';
import { refuse, type Refused } from '../procedure/read-json-file';
import { say } from '../words/say';
import type { Office } from './office';
import { writeOrdered } from './ordered-json';
import { byProcedureSchema, countRecordings, withoutOrigin, type Recordings } from './recordings';
import { officeSettingsSchema, type OfficeSettings, type Settings } from './settings';

/** As many guides as one office may keep; the browser has room for less. */
const MOST_GUIDES = 500;

/** `signpost-library.json`: everything that an office has made of Signpost, in one file. */
export const libraryFileSchema = v.strictObject({
  /** 2: it has something that older versions of Signpost can't read. */
  format: v.picklist([1, 2]),
  kind: v.literal('signpost-library'),
  settings: v.exactOptional(officeSettingsSchema),
  /** Guides that the office doesn't show. */
  hidden: v.exactOptional(v.pipe(v.array(idSchema), v.maxLength(MOST_GUIDES))),
  /** The controls that somebody has pointed out, by guide and control. */
  recorded: v.exactOptional(byProcedureSchema),
  /** The office's own guides and its changes to those that ship, with their tables, by id. Each is checked by itself. */
  procedures: v.exactOptional(v.pipe(v.record(idSchema, v.unknown()), v.maxEntries(MOST_GUIDES))),
  /** By id: the version that came with Signpost, of which the office's was made. Needs format 2. */
  bases: v.exactOptional(v.pipe(v.record(idSchema, v.unknown()), v.maxEntries(MOST_GUIDES))),
});
export type LibraryFile = v.InferOutput<typeof libraryFileSchema>;

/** What the office has, of which the file is made. */
export interface OfficeShelf {
  office: Office;
  repairs: Recordings;
  settings: Settings;
}

/** The file of everything that the office has. The same shelf always gives the same text. */
export function writeLibraryFile({ office, repairs, settings }: OfficeShelf): string {
  const procedures = Object.fromEntries(
    Object.entries(office.procedures).map(([id, { file }]) => [id, file]),
  );
  const bases = Object.entries(office.procedures).flatMap(([id, { basis }]) =>
    basis === undefined ? [] : [[id, basis] as const],
  );
  const own = pickOffice(settings);
  const file: LibraryFile = {
    format: bases.length > 0 ? 2 : 1,
    kind: 'signpost-library',
    ...(Object.keys(own).length > 0 && { settings: own }),
    ...(office.hidden.length > 0 && { hidden: [...new Set(office.hidden)].toSorted() }),
    ...(countRecordings(repairs) > 0 && { recorded: withoutOrigin(repairs) }),
    ...(Object.keys(procedures).length > 0 && { procedures }),
    ...(bases.length > 0 && { bases: Object.fromEntries(bases) }),
  };
  return writeOrdered(file);
}

/** The settings that are the office's. */
export function pickOffice({ zone, kbUrl, articles, mail }: Settings): OfficeSettings {
  return {
    ...(zone !== undefined && { zone }),
    ...(kbUrl !== undefined && { kbUrl }),
    ...(articles !== undefined && Object.keys(articles).length > 0 && { articles }),
    ...(mail !== undefined && Object.keys(mail).length > 0 && { mail }),
  };
}

/** Whether a file means to be a library, whatever is in it. */
export function isLibraryFile(value: unknown): boolean {
  return isRecord(value) && value.kind === 'signpost-library';
}

export type ReadLibrary = { ok: true; file: LibraryFile } | Refused;

/** Checks the frame of a library file; its guides are checked one by one, so that a broken one doesn't keep out the others. */
export function checkLibraryFile(value: unknown): ReadLibrary {
  const format = isRecord(value) ? value.format : undefined;
  if (typeof format === 'number' && format > 2) return refuse(say('libraryNewer'));
  const parsed = v.safeParse(libraryFileSchema, value);
  if (parsed.success) return { ok: true, file: parsed.output };
  return refuse(...parsed.issues.slice(0, MOST_PROBLEMS).map((issue) => describeProblem(toProblem(issue))));
}
