import type { StoredKey } from './stored';
import { storedKeys, storedWords } from './stored';
import { say } from './words/say';

/** What was found damaged in storage and is kept as it was. */
export interface SetAside {
  /** Its key in storage. */
  key: string;
  /** What it was, in words: "your checkmarks". */
  what: string;
  /** When it was set aside, in milliseconds since the epoch. */
  at: number;
}

/** As many as somebody may still want to look at; older ones go when another is set aside. */
export const MOST_SET_ASIDE = 10;

const KEY = /^aside\.([a-z]+)\.(.+)$/;

/** Where damaged data is kept; the moment makes it a new place every time. */
export function setAsideKey(key: StoredKey, now: number): string {
  return `aside.${key}.${new Date(now).toISOString()}`;
}

/** What is set aside among the keys of storage, the newest first. */
export function listSetAside(keys: readonly string[]): SetAside[] {
  return keys
    .flatMap((key) => {
      const [, name, moment] = KEY.exec(key) ?? [];
      const item = storedKeys.find((each) => each === name);
      const at = Date.parse(moment ?? '');
      return item && !Number.isNaN(at) ? [{ key, what: say(storedWords[item]), at }] : [];
    })
    .toSorted((a, b) => b.at - a.at);
}
