import type { Draft, Origin, Work } from '@/guide/draft/draft';
import { beginHistory, record, redo, undo, type History } from '@/guide/draft/history';
import { isSame } from '@/guide/office/procedure-diff';
import type { FromPopup, PopupReply } from '@/guide/requests';
import { say } from '@/guide/words/say';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The world outside, as plain functions. */
export interface EditorDeps {
  send(message: FromPopup): Promise<PopupReply>;
  now(): number;
}

interface EditorState {
  history: History<Work>;
  /** Whether all that was written is kept: `saving` for a moment after each change. */
  saving: 'saved' | 'saving' | 'failed';
  /** Why it could not be kept, in words. */
  problem: string | null;
  /** Makes a change. `about`: the text that is being typed, whose letters are undone together. */
  change(edit: (work: Work) => Work, about?: string): void;
  undo(): void;
  redo(): void;
  /** Keeps what isn't kept yet, now. */
  flush(): Promise<void>;
  /** What storage has now: taken over where it was changed elsewhere, such as by publishing. */
  take(draft: Draft): void;
}

export type EditorStore = StoreApi<EditorState>;

/** Nothing that is older than this is lost when the tab, the worker or the browser ends. */
const SAVE_MS = 400;
const RETRY_MS = 2000;
/** A worker that was ended while it wrote is there again with the next message. */
const AGAIN_MS = 100;

/** More often than that in a row it isn't a worker that was just ended: the writer is told. */
const MOST_UNANSWERED = 5;

/** Builds the store behind the editor of one draft. It keeps by itself what is written; there is nothing to save by hand. */
export function createEditorStore(
  id: string,
  draft: { origin: Origin } & Work,
  { send, now }: EditorDeps,
): EditorStore {
  let { origin } = draft;
  let kept: Work = toWork(draft);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  /** How often in a row nobody has answered. */
  let unanswered = 0;

  return createStore<EditorState>()((set, get) => {
    const isKept = () => get().history.now === kept;
    const later = (ms: number) => {
      timer ??= setTimeout(() => void get().flush(), ms);
    };
    const save = async (): Promise<void> => {
      const work = get().history.now;
      const reply = await send({ type: 'draft.save', id, origin, work }).catch(() => undefined);
      if (reply?.ok) {
        kept = work;
        unanswered = 0;
        set({ saving: isKept() ? 'saved' : 'saving', problem: null });
      } else if (!reply && ++unanswered < MOST_UNANSWERED) later(AGAIN_MS);
      else {
        set({ saving: 'failed', problem: reply?.say ?? say('optionsNoAnswer') });
        later(RETRY_MS);
      }
    };
    const turnTo = (history: History<Work>) => {
      if (history.now === get().history.now) return;
      set({ history, saving: 'saving' });
      later(SAVE_MS);
    };
    return {
      history: beginHistory(kept),
      saving: 'saved',
      problem: null,
      change(edit, about) {
        const { history } = get();
        turnTo(record(history, edit(history.now), now(), about));
      },
      undo: () => turnTo(undo(get().history)),
      redo: () => turnTo(redo(get().history)),
      async flush() {
        clearTimeout(timer);
        timer = undefined;
        // One after the other, so that the last one written is the last one kept.
        await saving;
        if (isKept()) return;
        saving = save();
        await saving;
        if (!isKept() && get().saving !== 'failed') later(SAVE_MS);
      },
      take(stored) {
        ({ origin } = stored);
        const { history } = get();
        if (!isKept() || isSame(toWork(stored), history.now)) return;
        kept = toWork(stored);
        set({ history: record(history, kept, now()) });
      },
    };
  });
}

const toWork = ({ procedure, article, unrecognised }: Work): Work => ({
  procedure,
  ...(article && { article }),
  ...(unrecognised && { unrecognised }),
});
