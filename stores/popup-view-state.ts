import type { MailDraft } from '@/guide/office/mail';
import { emptyDraft, type Draft } from '@/guide/popup/draft';

/** What is on the popup's screen, as opposed to what is stored; only what is typed outlives it. */
export interface ViewState {
  query: string;
  /** E-mails that are being written, by procedure. */
  mails: Draft['mails'];
  /** What the person has folded or unfolded: a procedure by its id, a part of it by `id/part`. */
  folds: Readonly<Record<string, boolean>>;
  /** A procedure to be brought into view, with the focus on its heading. */
  sought: string | null;
  /** A short confirmation; a new object each time, so that the same words can be said again. */
  said: { words: string } | null;
  search(query: string): void;
  writeMail(procedure: string, mail: MailDraft): void;
  /** Shows what was typed before the popup was closed, where nothing has been typed since. */
  takeDraft(draft: Draft): void;
  setFold(key: string, open: boolean): void;
  /** Opens a procedure and goes to it, out of a search if need be. */
  seek(procedure: string): void;
  /** The procedure that was sought has been brought into view. */
  endSeek(): void;
  say(words: string): void;
}

type Set = (change: Partial<ViewState> | ((state: ViewState) => Partial<ViewState>)) => void;

/** The part of the popup's store that no one else needs to know of. `keep` keeps what is typed. */
export function createViewState(set: Set, get: () => ViewState, keep: (draft: Draft) => void): ViewState {
  const keepTyped = () => keep({ query: get().query, mails: get().mails });
  return {
    ...emptyDraft,
    folds: {},
    sought: null,
    said: null,
    search(query) {
      set({ query });
      keepTyped();
    },
    writeMail(procedure, mail) {
      const { [procedure]: _old, ...others } = get().mails;
      const isEmpty = Object.values(mail).every((text) => text === '');
      set({ mails: isEmpty ? others : { ...others, [procedure]: mail } });
      keepTyped();
    },
    takeDraft({ query, mails }) {
      // The form that was being written in stands open again.
      const open = Object.fromEntries(Object.keys(mails).map((procedure) => [procedure, true]));
      set((state) => ({
        query: state.query || query,
        mails: { ...mails, ...state.mails },
        folds: { ...open, ...state.folds },
      }));
    },
    setFold: (key, open) => set(({ folds }) => ({ folds: { ...folds, [key]: open } })),
    seek(procedure) {
      set(({ folds }) => ({ query: '', sought: procedure, folds: { ...folds, [procedure]: true } }));
      keepTyped();
    },
    endSeek: () => set({ sought: null }),
    say: (words) => set({ said: { words } }),
  };
}
