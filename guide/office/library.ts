import { isFrontPage } from './kb-front-page';
import type { Office } from './office';
import { hasLanguages, ownLanguage, querySpokenLanguage } from '../procedure/languages';
import { parseProcedure } from '../procedure/parse-procedure';
import type { Procedure } from '../procedure/procedure';
import { say } from '../words/say';
import type { Settings } from './settings';

/** A procedure that comes with Signpost: its file, and the file as read. */
export interface Shipped {
  file: unknown;
  procedure: Procedure;
}

/** One procedure as this office has it. */
export interface LibraryEntry {
  id: string;
  procedure: Procedure;
  /** The JSON it comes from, for exporting. */
  file: unknown;
  origin: 'shipped' | 'replaced' | 'added';
  hidden: boolean;
  /** When the office brought it in, and the file's name. */
  at?: number;
  name?: string;
}

export interface Library {
  /** Those to be shown, in order. */
  procedures: readonly Procedure[];
  /** All of them, hidden ones too. */
  entries: readonly LibraryEntry[];
  /** What can't be used, in words for people. */
  problems: readonly string[];
}

/**
 * The procedures that ship, with what the office has replaced, added and hidden, and with its own addresses. A file
 * that can no longer be read gives way to the one that ships, and is named.
 */
export function buildLibrary(shipped: readonly Shipped[], office: Office, settings: Settings): Library {
  const problems: string[] = [];
  const read = (id: string): Procedure | undefined => {
    const own = office.procedures[id];
    const parsed = own && parseProcedure(own.file);
    if (!parsed) return undefined;
    if (parsed.ok && parsed.procedure.id === id) return parsed.procedure;
    problems.push(say('officeUnreadable', id));
    return undefined;
  };
  const toEntry = (id: string, base?: Shipped): LibraryEntry[] => {
    const own = read(id);
    const procedure = own ?? (base && inSpokenLanguage(base));
    if (!procedure) return [];
    const imported = own && office.procedures[id];
    return [
      {
        id,
        procedure: withAddresses(procedure, settings),
        file: imported ? imported.file : base?.file,
        origin: own ? (base ? 'replaced' : 'added') : 'shipped',
        hidden: office.hidden.includes(id),
        ...(imported && { at: imported.at }),
        ...(imported?.name !== undefined && { name: imported.name }),
      },
    ];
  };
  const shippedIds = new Set(shipped.map(({ procedure }) => procedure.id));
  const entries = [
    ...shipped.flatMap((each) => toEntry(each.procedure.id, each)),
    ...Object.keys(office.procedures)
      .filter((id) => !shippedIds.has(id))
      .flatMap((id) => toEntry(id)),
  ];
  const procedures = entries.filter(({ hidden }) => !hidden).map(({ procedure }) => procedure);
  return { procedures, entries, problems };
}

/** A procedure that ships, as read for the language that is spoken now. */
const readFor = new WeakMap<Shipped, Map<string, Procedure>>();

function inSpokenLanguage(shipped: Shipped): Procedure {
  const { file, procedure } = shipped;
  const spoken = querySpokenLanguage();
  if (!hasLanguages(file) || spoken === undefined || spoken === ownLanguage(procedure)) return procedure;
  const known = readFor.get(shipped) ?? new Map<string, Procedure>();
  readFor.set(shipped, known);
  const parsed = known.has(spoken) ? undefined : parseProcedure(file);
  if (parsed) known.set(spoken, parsed.ok ? parsed.procedure : procedure);
  return known.get(spoken) ?? procedure;
}

/** The library of what is stored; the same one as long as the office and its settings are the same objects. */
export function createLibraryOf(
  shipped: readonly Shipped[],
): (stored: { office: Office; settings: Settings }) => Library {
  let made: { office: Office; settings: Settings; library: Library } | undefined;
  return ({ office, settings }) => {
    if (made?.office !== office || made.settings !== settings)
      made = { office, settings, library: buildLibrary(shipped, office, settings) };
    return made.library;
  };
}

/** The office knows addresses that the files don't. */
function withAddresses(procedure: Procedure, { articles, kbUrl }: Settings): Procedure {
  if (!articles && !kbUrl) return procedure;
  const addressOf = (id: string, url: string) =>
    articles?.[id] ?? (kbUrl && (url === '' || isFrontPage(url)) ? kbUrl : url);
  return {
    ...procedure,
    article: { ...procedure.article, url: addressOf(procedure.id, procedure.article.url) },
    related: procedure.related.map((each) => ({ ...each, url: addressOf(each.id, each.url) })),
  };
}
