import { MOST_UNDONE } from './draft-limits';

/** A value with the ways back and forth. The values share what they have in common, so that a hundred take little room. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** What the last change was about and when, so that a text that is being typed is one change. */
  last?: { about: string; at: number };
}

/** Changes of one text that follow each other within this time are one. */
const SAME_CHANGE_MS = 1500;

/** A history that begins here. */
export const beginHistory = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/**
 * The history after a change. `about`: the text that is being typed, so that its letters are undone together; a change
 * without it stands for itself. What was undone before can't be done again any more.
 */
export function record<T>(history: History<T>, next: T, at: number, about?: string): History<T> {
  if (next === history.now) return history;
  const { last } = history;
  const goesOn = about !== undefined && last?.about === about && at - last.at < SAME_CHANGE_MS;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST_UNDONE);
  return { past, now: next, future: [], ...(about !== undefined && { last: { about, at } }) };
}

/** One change back; the same history where there is none. */
export function undo<T>({ past, now, future }: History<T>): History<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

/** One change forth again; the same history where nothing was undone. */
export function redo<T>({ past, now, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}
