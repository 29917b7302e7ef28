import { parseProcedure } from '../procedure/parse-procedure';
import { mergeRecordings, type Recordings } from './recordings';
import { pickOffice, type LibraryFile, type OfficeShelf } from './library-file';
import type { LibraryUndo, Office, OfficeUndo } from './office';
import type { OfficeSettings, Settings } from './settings';
import { say } from '../words/say';

/** What somebody wants of a library. */
export interface LibraryChoice {
  /** Ids of guides. */
  guides: ReadonlySet<string>;
  /** By id: what is taken of a guide of which not all is wanted. */
  parts?: ReadonlyMap<string, unknown>;
  controls: boolean;
  settings: boolean;
}

/** The library with nothing in it but what was chosen. */
export function chooseFromLibrary(file: LibraryFile, choice: LibraryChoice): LibraryFile {
  const { format, kind, hidden, recorded, settings, procedures = {}, bases = {} } = file;
  const guides = Object.entries(procedures)
    .filter(([id]) => choice.guides.has(id))
    .map(([id, whole]) => [id, choice.parts?.get(id) ?? whole] as const);
  const kept = Object.entries(bases).filter(([id]) => choice.guides.has(id));
  return {
    format,
    kind,
    ...(choice.settings && settings && { settings }),
    ...(choice.settings && hidden && { hidden }),
    ...(choice.controls && recorded && { recorded }),
    ...(guides.length > 0 && { procedures: Object.fromEntries(guides) }),
    ...(kept.length > 0 && { bases: Object.fromEntries(kept) }),
  };
}

/** Takes a library in, in one change that can be taken back. Its guides have been checked before. */
export function importLibrary(
  { office, repairs, settings }: OfficeShelf,
  file: LibraryFile,
  { name, at }: { name?: string | undefined; at: number },
): OfficeShelf {
  const { procedures = {}, bases = {}, recorded, hidden } = file;
  const ids = Object.keys(procedures);
  const entries = ids.map((id) => {
    const made = isVersionOf(bases[id], id) ? bases[id] : office.procedures[id]?.basis;
    const basis = made !== undefined && { basis: made };
    return [id, { file: procedures[id], at, ...(name !== undefined && { name }), ...basis }] as const;
  });
  const undo: LibraryUndo = {
    did: 'library',
    title: name ?? say('libraryName'),
    entries: Object.fromEntries(ids.map((id) => [id, office.procedures[id] ?? null])),
    hidden: office.hidden,
    ...(recorded && { repairs }),
    ...(file.settings && { settings: pickOffice(settings) }),
  };
  // Whoever brings a guide in wants to see it, unless the library hides it.
  const shown = office.hidden.filter((id) => !ids.includes(id));
  return {
    office: {
      version: 1,
      procedures: { ...office.procedures, ...Object.fromEntries(entries) },
      hidden: [...new Set([...shown, ...(hidden ?? [])])],
      undo,
    },
    repairs: recorded
      ? mergeRecordings(repairs, { format: 1, kind: 'signpost-repairs', procedures: recorded })
      : repairs,
    settings: { ...settings, ...file.settings },
  };
}

/** Whether a file can be compared with the guide. */
function isVersionOf(file: unknown, id: string): boolean {
  const parsed = file === undefined ? undefined : parseProcedure(file);
  return parsed?.ok === true && parsed.procedure.id === id;
}

/** Takes back what a library has changed, or does it again. The same shelf where the last change was another. */
export function undoLibrary(shelf: OfficeShelf): OfficeShelf {
  const { office, repairs, settings } = shelf;
  const { undo } = office;
  if (!isLibraryUndo(undo)) return shelf;
  const back: LibraryUndo = {
    did: 'library',
    title: undo.title,
    ...(!undo.undone && { undone: true as const }),
    entries: Object.fromEntries(Object.keys(undo.entries).map((id) => [id, office.procedures[id] ?? null])),
    hidden: office.hidden,
    ...(undo.repairs && { repairs }),
    ...(undo.settings && { settings: pickOffice(settings) }),
  };
  return {
    office: { version: 1, procedures: withEntries(office, undo), hidden: undo.hidden, undo: back },
    repairs: (undo.repairs as Recordings | undefined) ?? repairs,
    settings: undo.settings ? withOffice(settings, undo.settings) : settings,
  };
}

const isLibraryUndo = (undo: OfficeUndo | undefined): undo is LibraryUndo => undo?.did === 'library';

function withEntries({ procedures }: Office, { entries }: LibraryUndo): Office['procedures'] {
  const others = Object.entries(procedures).filter(([id]) => !(id in entries));
  const own = Object.entries(entries).flatMap(([id, entry]) => (entry ? [[id, entry] as const] : []));
  return Object.fromEntries([...others, ...own]);
}

/** The settings with the office's part as it was, keys that it didn't have then left out. */
function withOffice(settings: Settings, own: OfficeSettings): Settings {
  const { zone: _zone, kbUrl: _kbUrl, articles: _articles, mail: _mail, ...person } = settings;
  return { ...person, ...own };
}
