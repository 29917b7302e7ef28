import { isFrontPage } from './kb-front-page';
import { noPolicy, type Policy } from '../policy/parse-policy';
import { readPolicy, type StoredPolicy } from '../policy/stored-policy';
import type { Office } from './office';
import { isSame } from './procedure-diff';
import { hasLanguages, ownLanguage, querySpokenLanguage } from '../procedure/languages';
import { parseProcedure } from '../procedure/parse-procedure';
import type { Procedure } from '../procedure/procedure';
import { say } from '../words/say';
import type { Settings } from './settings';
import { locksOf, settingsUnder } from './under-policy';

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
  origin: 'shipped' | 'replaced' | 'added' | 'policy';
  hidden: boolean;
  /** The company's policy says so: nobody may change it here. `origin`, `hidden` tell what it says. */
  locked: boolean;
  /** When the office brought it in, and the file's name. */
  at?: number;
  name?: string;
  /** The version that came with Signpost, of which the office's was made, as far as that is known. */
  basis?: unknown;
  /** Signpost comes with a newer one than that. */
  isOutdated?: true;
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
 * that can no longer be read gives way to the one that ships, and is named. A guide of the policy stands before them all.
 */
export function buildLibrary(
  shipped: readonly Shipped[],
  office: Office,
  settings: Settings,
  policy: Policy = noPolicy,
): Library {
  const problems: string[] = [];
  const areLocked = locksOf(policy).has('guides');
  const valid = settingsUnder(policy, settings);
  const read = (id: string): Procedure | undefined => {
    const own = office.procedures[id];
    const parsed = own && parseProcedure(own.file);
    if (!parsed) return undefined;
    if (parsed.ok && parsed.procedure.id === id) return parsed.procedure;
    problems.push(say('officeUnreadable', id));
    return undefined;
  };
  const toEntry = (id: string, base?: Shipped): LibraryEntry[] => {
    const given = policy.library.get(id);
    if (given) {
      const procedure = withOffice(given.procedure, valid, policy);
      return [{ id, procedure, file: given.file, origin: 'policy', hidden: false, locked: true }];
    }
    const own = read(id);
    const procedure = own ?? (base && inSpokenLanguage(base));
    if (!procedure) return [];
    const imported = own && office.procedures[id];
    // What doesn't ship any more has no newer version.
    const basis = base && imported ? imported.basis : undefined;
    const isOut = policy.guides?.includes(id) === false;
    return [
      {
        id,
        procedure: withOffice(procedure, valid, policy),
        file: imported ? imported.file : base?.file,
        origin: own ? (base ? 'replaced' : 'added') : 'shipped',
        hidden: isOut || office.hidden.includes(id),
        locked: isOut || areLocked,
        ...(imported && { at: imported.at }),
        ...(imported?.name !== undefined && { name: imported.name }),
        ...(basis !== undefined && {
          basis,
          ...(!isSame(basis, base?.file) && { isOutdated: true as const }),
        }),
      },
    ];
  };
  const shippedIds = new Set(shipped.map(({ procedure }) => procedure.id));
  const entries = [
    ...shipped.flatMap((each) => toEntry(each.procedure.id, each)),
    ...[...new Set([...policy.library.keys(), ...Object.keys(office.procedures)])]
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

/** What of the stored items the library is made of. */
interface Shelf {
  office: Office;
  settings: Settings;
  policy: StoredPolicy;
}

/** The library of what is stored; the same one as long as office, settings and policy are the same objects. */
export function createLibraryOf(shipped: readonly Shipped[]): (stored: Shelf) => Library {
  let made: (Shelf & { library: Library }) | undefined;
  return ({ office, settings, policy }) => {
    if (made?.office !== office || made.settings !== settings || made.policy !== policy) {
      const library = buildLibrary(shipped, office, settings, readPolicy(policy).policy);
      made = { office, settings, policy, library };
    }
    return made.library;
  };
}

/** The office knows addresses that the files don't, and the policy may have its own words for the rule of the e-mails. */
function withOffice(procedure: Procedure, { articles, kbUrl }: Settings, { mailRule }: Policy): Procedure {
  if (!articles && !kbUrl && mailRule === undefined) return procedure;
  const addressOf = (id: string, url: string) =>
    articles?.[id] ?? (kbUrl && (url === '' || isFrontPage(url)) ? kbUrl : url);
  const { mail } = procedure;
  return {
    ...procedure,
    ...(mail && mailRule !== undefined && { mail: { ...mail, rule: mailRule } }),
    article: { ...procedure.article, url: addressOf(procedure.id, procedure.article.url) },
    related: procedure.related.map((each) => ({ ...each, url: addressOf(each.id, each.url) })),
  };
}
