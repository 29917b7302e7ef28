/** Chance that comes out the same for the same seed (mulberry32). */
export interface Chance {
  /** 0 to 1, 1 left out. */
  next(): number;
  upTo(most: number): number;
  pick<T>(all: readonly T[]): T;
  pickSome<T>(all: readonly T[], most: number): T[];
  shuffle<T>(all: readonly T[]): T[];
}

export function createChance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  const chance: Chance = {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
    upTo: (most) => 1 + Math.floor(chance.next() * most),
    pick(all) {
      const picked = all[Math.floor(chance.next() * all.length)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from');
      return picked;
    },
    pickSome: (all, most) => chance.shuffle(all).slice(0, chance.upTo(Math.max(1, most))),
    shuffle(all) {
      const left = [...all];
      return all.map(() => left.splice(Math.floor(chance.next() * left.length), 1)[0]!);
    },
  };
  return chance;
}
