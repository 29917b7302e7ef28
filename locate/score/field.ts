import type { Prepared } from './prepare';

/** One thing that two records are compared by. */
export interface Field {
  readonly name: string;
  /** What a comparison may come to, in the words of an explanation; its result is an index into this. */
  readonly levels: readonly string[];
  /** Whether the first level, "neither has one", says nothing either way. */
  readonly silentWhenMissing: boolean;
  readonly compare: (target: Prepared, candidate: Prepared) => number;
}

/** 0: neither has it, 1: only the candidate, 2: only the target; undefined: both, so compare them. */
export function levelOfMissing(target: boolean, candidate: boolean): 0 | 1 | 2 | undefined {
  if (target) return candidate ? undefined : 2;
  return candidate ? 1 : 0;
}

/** The first levels of every field that may be missing. */
export const missingLevels = (what: string) =>
  [
    `no ${what} on either side`,
    `${what} that the target lacks`,
    `no ${what}, where the target has one`,
  ] as const;
