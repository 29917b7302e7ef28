/** Numbers from 0 to 1 that are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const { MOMENTS = '5', SEED = '7' } = process.env;

/** `MOMENTS=200 SEED=3 npm test -- e2e survives` ends things at more moments than the tests do by themselves, and at others. */
export const moments = Number(MOMENTS) || 5;
export const seed = Number(SEED) || 7;

/** Says, where more was asked for than the tests do by themselves, how old the oldest was that each kind of end has cost. */
export function tellMoments(losses: readonly (readonly [end: string, ms: number])[]): void {
  if (!process.env['MOMENTS']) return;
  for (const end of new Set(losses.map(([each]) => each))) {
    const ages = losses
      .flatMap(([each, ms]) => (each === end ? [ms] : []))
      .toSorted((one, other) => one - other);
    const [median, most] = [ages[Math.floor(ages.length / 2)], ages.at(-1)];
    console.info(
      `${end}: ${ages.length} times; the oldest that was lost: median ${median} ms, at most ${most} ms`,
    );
  }
}
