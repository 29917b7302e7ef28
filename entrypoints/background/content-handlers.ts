import { changeOffice, undoOffice, type OfficeChange } from '@/guide/office/office';
import { clearObserved } from '@/guide/kb-check/observed';
import { describeProblem, parseProcedure } from '@/guide/procedure/parse-procedure';
import { mergeRecordings, removeRecording } from '@/guide/office/recordings';
import type { Handlers, PopupReply } from '@/guide/requests';
import type { Stored } from '@/guide/stored';
import { say } from '@/guide/words/say';
import type { Core } from './core';

const OK: PopupReply = { ok: true };
const refused = (why: string): PopupReply => ({ ok: false, reason: 'refused', say: why });

type ContentHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `office.${string}` | `recording.${string}`> | 'settings.change' | 'observed.clear'
>;

/**
 * What the options tab asks for: changes of the office's procedures, settings, what was observed, recorded controls.
 * What storage doesn't take is refused, and not used until the next restart either.
 */
export function createContentHandlers({ get, keep, query, platform }: Core): ContentHandlers {
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: each starts from what the one before has left. */
  const write = (make: (stored: Stored) => Partial<Stored> | PopupReply): Promise<PopupReply> => {
    const mine = turn.then(async () => {
      const made = make(get().stored);
      if ('ok' in made) return made;
      try {
        return (await keep(made)).length === 0 ? OK : refused(say('officeNothingSavedNewer'));
      } catch (error) {
        platform.report(error);
        return refused(say('officeNothingSavedFull'));
      }
    });
    turn = mine;
    return mine;
  };
  const change = (made: OfficeChange) => write(({ office }) => ({ office: changeOffice(office, made) }));
  const titleOf = (id: string) => query(id)?.title ?? id;

  return {
    'settings.change': ({ settings: changed, unset = [] }) =>
      write(({ settings }) => {
        const kept = { ...settings };
        for (const key of unset) delete kept[key];
        return { settings: { ...kept, ...changed } };
      }),
    'recording.remove': ({ procedure, target }) =>
      write(({ repairs }) => ({ repairs: removeRecording(repairs, procedure, target) })),
    'recording.import': ({ file }) => write(({ repairs }) => ({ repairs: mergeRecordings(repairs, file) })),
    'observed.clear': () => write(() => ({ observed: clearObserved(platform.now()) })),
    'office.undo': () =>
      write(({ office }) =>
        office.undo ? { office: undoOffice(office) } : refused(say('officeNothingToUndo')),
      ),
    'office.hide': ({ procedure: id, hidden }) => change({ type: 'hide', id, title: titleOf(id), hidden }),
    'office.reset': ({ procedure: id }) =>
      write(({ office }) =>
        office.procedures[id]
          ? { office: changeOffice(office, { type: 'reset', id, title: titleOf(id) }) }
          : refused(say('officeNoCopy')),
      ),
    async 'office.import'({ file, name }) {
      const parsed = parseProcedure(file);
      if (!parsed.ok) return refused(parsed.problems.map(describeProblem).join('\n'));
      const { id, title } = parsed.procedure;
      return change({
        type: 'import',
        id,
        title,
        file,
        ...(name !== undefined && { name }),
        at: platform.now(),
      });
    },
  };
}
