/** What is on the popup's screen, as opposed to what is stored: gone when the popup goes. */
export interface ViewState {
  query: string;
  /** What the person has folded or unfolded: a procedure by its id, a part of it by `id/part`. */
  folds: Readonly<Record<string, boolean>>;
  /** A procedure to be brought into view, with the focus on its heading. */
  sought: string | null;
  /** A short confirmation; a new object each time, so that the same words can be said again. */
  said: { words: string } | null;
  search(query: string): void;
  setFold(key: string, open: boolean): void;
  /** Opens a procedure and goes to it, out of a search if need be. */
  seek(procedure: string): void;
  /** The procedure that was sought has been brought into view. */
  endSeek(): void;
  say(words: string): void;
}

type Set = (change: Partial<ViewState> | ((state: ViewState) => Partial<ViewState>)) => void;

/** The part of the popup's store that no one else needs to know of. */
export function createViewState(set: Set): ViewState {
  return {
    query: '',
    folds: {},
    sought: null,
    said: null,
    search: (query) => set({ query }),
    setFold: (key, open) => set(({ folds }) => ({ folds: { ...folds, [key]: open } })),
    seek: (procedure) =>
      set(({ folds }) => ({ query: '', sought: procedure, folds: { ...folds, [procedure]: true } })),
    endSeek: () => set({ sought: null }),
    say: (words) => set({ said: { words } }),
  };
}
