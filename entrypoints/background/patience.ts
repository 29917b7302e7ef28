/** How long something has been the case, and a wake-up call for when it will have been so for long enough. */
export interface Patience {
  /** Tells what is the case now; the clock starts anew when that changes. */
  observe(what: string): void;
  /** For how long the thing observed last has been the case, in milliseconds. */
  elapsed(): number;
  /** Calls back once the first of the waits that isn't over yet is over. Replaces the wake-up call before. */
  wakeAfter(waits: readonly number[], wake: () => void): void;
}

export function createPatience(now: () => number = Date.now): Patience {
  let observed = '';
  let since = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    observe(what) {
      if (what === observed) return;
      observed = what;
      since = now();
    },
    elapsed: () => now() - since,
    wakeAfter(waits, wake) {
      clearTimeout(timer);
      const elapsed = now() - since;
      const next = waits.filter((wait) => wait > elapsed);
      if (next.length > 0) timer = setTimeout(wake, Math.min(...next) - elapsed + 5);
    },
  };
}
