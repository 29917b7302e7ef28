/**
 * Of more changes than this, and than one for every two elements of the document, none is followed: to read the document
 * anew costs less then. It also bounds what is kept in a frame that isn't looked at.
 */
const MOST_CHANGES = 1000;
const MOST_PER_ELEMENT = 0.5;

/** Changes of a document that nobody has looked into yet, the oldest first. */
export interface ChangeQueue {
  /** Reads nothing of them: this is done for each change of a page that makes thousands a second. */
  add(records: readonly MutationRecord[]): void;
  /** Whether there are more than it is worth looking into, in a document of so many elements. */
  isTooLong(elements: number): boolean;
  /** Hands over one after the other, until `isOver` says after one that it is enough for now. False: there are more. */
  takeUp(take: (record: MutationRecord) => void, isOver: () => boolean): boolean;
  clear(): void;
}

export function createChangeQueue(): ChangeQueue {
  let changes: MutationRecord[] = [];
  let next = 0;

  const clear = () => {
    changes = [];
    next = 0;
  };
  return {
    add(records) {
      for (const record of records) changes.push(record);
    },
    isTooLong: (elements) => changes.length > Math.max(MOST_CHANGES, elements * MOST_PER_ELEMENT),
    takeUp(take, isOver) {
      while (next < changes.length) {
        take(changes[next]!);
        next += 1;
        if (isOver()) return false;
      }
      clear();
      return true;
    },
    clear,
  };
}
