import { openLine, type Ends } from './port';

/** A line on which what a person does isn't lost. */
export interface KeepingLine<Out> {
  /**
   * Says something. With `keep` it waits until the line is up, and is said again when the worker died before it answered
   * anything: it may arrive twice, so it has to name what it is about.
   */
  send(message: Out, how?: { keep?: boolean }): void;
}

/** More presses than a person makes on one card before giving up; the oldest go first. */
const MOST_KEPT = 8;
/** What could not be said for so long is no longer meant. */
const KEPT_MS = 10_000;

/** Opens a named line like `openLine`; what was kept is said after what `onOpen` says. */
export function openKeepingLine<In, Out>(
  name: string,
  ends: Ends<In>,
  signal: AbortSignal,
): KeepingLine<Out> {
  /** What waits for the line, or for any answer after it was said. */
  let kept: { message: Out; at: number; said: boolean }[] = [];
  const line = openLine<In, Out>(
    name,
    {
      ...ends,
      onMessage(message) {
        kept = kept.filter(({ said }) => !said);
        ends.onMessage(message);
      },
      onOpen() {
        ends.onOpen();
        const now = performance.now();
        kept = kept.filter(({ at }) => now - at <= KEPT_MS);
        for (const each of kept) each.said = line.send(each.message);
      },
    },
    signal,
  );

  return {
    send(message, { keep = false } = {}) {
      const said = line.send(message);
      if (!keep || signal.aborted) return;
      kept = [...kept, { message, at: performance.now(), said }].slice(-MOST_KEPT);
      line.reopen();
    },
  };
}
