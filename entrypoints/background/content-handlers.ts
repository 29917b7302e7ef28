import { changeOffice, undoOffice, type OfficeChange } from '@/guide/office/office';
import { clearObserved } from '@/guide/kb-check/observed';
import { importLibrary, undoLibrary } from '@/guide/office/library-import';
import { describeProblem, parseProcedure } from '@/guide/procedure/parse-procedure';
import { dropTable, keepTable, settleTables } from '@/guide/office/table-drafts';
import { locksOf, withoutLocked } from '@/guide/office/under-policy';
import { readPolicy } from '@/guide/policy/stored-policy';
import { mergeRecordings, removeRecording } from '@/guide/office/recordings';
import type { Handlers } from '@/guide/requests';
import { say } from '@/guide/words/say';
import type { Settings } from '@/guide/office/settings';
import type { Stored } from '@/guide/stored';
import type { Core } from './core';
import { refused, type Write } from './write-in-turn';

type ContentHandlers = Pick<
  Handlers,
  | Extract<
      keyof Handlers,
      `office.${string}` | `recording.${string}` | `library.${string}` | `table.${string}`
    >
  | 'settings.change'
  | 'observed.clear'
>;

/** What the options tab asks for: changes of the office's procedures, settings, what was observed, recorded controls. */
export function createContentHandlers({ query, platform }: Core, write: Write): ContentHandlers {
  const change = (made: OfficeChange) => write(({ office }) => ({ office: changeOffice(office, made) }));
  const titleOf = (id: string) => query(id)?.title ?? id;
  /** Changed settings, with what the company's policy locks as it was. */
  const allowed = ({ policy, settings }: Stored, changed: Settings) =>
    withoutLocked(changed, settings, locksOf(readPolicy(policy).policy));

  return {
    'settings.change': ({ settings: changed, unset = [] }) =>
      write((stored) => {
        const kept = { ...stored.settings };
        for (const key of unset) delete kept[key];
        return { settings: allowed(stored, { ...kept, ...changed }) };
      }),
    'recording.remove': ({ procedure, target }) =>
      write(({ repairs }) => ({ repairs: removeRecording(repairs, procedure, target) })),
    'recording.import': ({ file }) => write(({ repairs }) => ({ repairs: mergeRecordings(repairs, file) })),
    'table.save': ({ procedure, table, rows }) =>
      write(({ tables }) => ({ tables: keepTable(tables, procedure, table, rows, platform.now()) })),
    'table.drop': ({ procedure, table }) =>
      write(({ tables }) => ({ tables: dropTable(tables, procedure, table) })),
    'observed.clear': () => write(() => ({ observed: clearObserved(platform.now()) })),
    'office.undo': () =>
      write((stored) => {
        const { office } = stored;
        if (!office.undo) return refused(say('officeNothingToUndo'));
        return office.undo.did === 'library' ? undoLibrary(stored) : { office: undoOffice(office) };
      }),
    async 'library.import'({ file, name }) {
      const broken = Object.entries(file.procedures ?? {}).filter(([id, own]) => {
        const parsed = parseProcedure(own);
        return !parsed.ok || parsed.procedure.id !== id;
      });
      if (broken.length > 0) return refused(broken.map(([id]) => say('officeUnreadable', id)).join('\n'));
      return write((stored) => {
        const shelf = importLibrary(stored, file, { name, at: platform.now() });
        return { ...shelf, settings: allowed(stored, shelf.settings) };
      });
    },
    'office.hide': ({ procedure: id, hidden }) => change({ type: 'hide', id, title: titleOf(id), hidden }),
    'office.reset': ({ procedure: id }) =>
      write(({ office }) =>
        office.procedures[id]
          ? { office: changeOffice(office, { type: 'reset', id, title: titleOf(id) }) }
          : refused(say('officeNoCopy')),
      ),
    async 'office.import'({ file, name, basis }) {
      const parsed = parseProcedure(file);
      if (!parsed.ok) return refused(parsed.problems.map(describeProblem).join('\n'));
      const { id, title } = parsed.procedure;
      const made: OfficeChange = {
        type: 'import',
        id,
        title,
        file,
        ...(name !== undefined && { name }),
        ...(basis !== undefined && { basis }),
        at: platform.now(),
      };
      return write(({ office, tables }) => ({
        office: changeOffice(office, made),
        tables: settleTables(tables, id, file),
      }));
    },
  };
}
