import { changeOffice, undoOffice, type OfficeChange } from '@/guide/office/office';
import { clearObserved } from '@/guide/kb-check/observed';
import { describeProblem, parseProcedure } from '@/guide/procedure/parse-procedure';
import type { FromPopup, PopupReply } from '@/guide/messages';
import { mergeRecordings, removeRecording } from '@/guide/office/recordings';
import type { Stored } from '@/guide/stored';
import type { Ledger } from './ledger';

/** What the options tab asks for: changes of the office's procedures, settings, what was observed, what was shown. */
export type ContentRequest = Extract<
  FromPopup,
  { type: `office.${string}` | `recording.${string}` | 'settings.change' | 'observed.clear' }
>;

export function isContentRequest(message: FromPopup): message is ContentRequest {
  return /^(office|settings|observed|recording)\./.test(message.type);
}

const NEWER =
  'A newer Signpost has written this, so it is left as it is: nothing was saved. Please update Signpost.';
const OK: PopupReply = { ok: true };
const refused = (say: string): PopupReply => ({ ok: false, reason: 'refused', say });

/** Carries out what the options tab asks for. `titleOf` names a procedure for people. */
export async function answerContentRequest(
  message: ContentRequest,
  ledger: Ledger,
  titleOf: (id: string) => string,
): Promise<PopupReply> {
  const { office, settings, repairs } = ledger.current();
  const write = async (items: Partial<Stored>) =>
    (await ledger.write(items)).length === 0 ? OK : refused(NEWER);
  const change = (made: OfficeChange) => write({ office: changeOffice(office, made) });
  switch (message.type) {
    case 'settings.change': {
      const kept = { ...settings };
      for (const key of message.unset ?? []) delete kept[key];
      return write({ settings: { ...kept, ...message.settings } });
    }
    case 'recording.remove':
      return write({ repairs: removeRecording(repairs, message.procedure, message.target) });
    case 'recording.import':
      return write({ repairs: mergeRecordings(repairs, message.file) });
    case 'observed.clear':
      return write({ observed: clearObserved(Date.now()) });
    case 'office.undo':
      if (!office.undo) return refused('There is nothing to undo.');
      return write({ office: undoOffice(office) });
    case 'office.hide': {
      const { procedure: id, hidden } = message;
      return change({ type: 'hide', id, hidden, say: `${hidden ? 'hide' : 'show'} “${titleOf(id)}”` });
    }
    case 'office.reset': {
      const { procedure: id } = message;
      if (!office.procedures[id]) return refused('The office has no copy of this procedure.');
      return change({ type: 'reset', id, say: `drop the office's “${titleOf(id)}”` });
    }
    case 'office.import': {
      const { file, name } = message;
      const parsed = parseProcedure(file);
      if (!parsed.ok) return refused(parsed.problems.map(describeProblem).join('\n'));
      const { id, title } = parsed.procedure;
      return change({
        type: 'import',
        id,
        file,
        ...(name !== undefined && { name }),
        at: Date.now(),
        say: `import “${title}”`,
      });
    }
  }
}
