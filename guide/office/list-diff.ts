interface Keyed {
  id: string;
}

/** How one list of things with ids became another. */
export interface ListDiff<T> {
  added: T[];
  removed: T[];
  /** In both, but no longer in the same order as the others. */
  moved: T[];
  kept: { before: T; after: T }[];
}

/** Compares two lists by the ids of their items; as few as possible count as moved. */
export function diffById<T extends Keyed>(before: readonly T[], after: readonly T[]): ListDiff<T> {
  const old = new Map(before.map((each, index) => [each.id, { each, index }]));
  const ids = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((each) => {
    const was = old.get(each.id);
    return was ? [{ before: was.each, after: each, index: was.index }] : [];
  });
  const still = longestRise(kept.map(({ index }) => index));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    moved: kept.filter(({ index }) => !still.has(index)).map((each) => each.after),
    kept,
  };
}

/** Compares two lists without ids: what is in one more often than in the other. */
export function diffAsBag(before: readonly string[], after: readonly string[]) {
  const less = (from: readonly string[], what: readonly string[]) => {
    const rest = [...from];
    for (const each of what) {
      const at = rest.indexOf(each);
      if (at >= 0) rest.splice(at, 1);
    }
    return rest;
  };
  return { added: less(after, before), removed: less(before, after) };
}

/** The values of a longest rising part of a list of different numbers. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** For each place, the longest rise that ends there. */
  const rises: number[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = rises.filter((_, i) => (numbers[i] ?? Infinity) < number);
    const best = before.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    rises[at] = [...best, number];
  }
  return new Set(rises.reduce((one, other) => (other.length > one.length ? other : one), []));
}
