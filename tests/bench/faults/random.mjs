// @ts-check

/** @typedef {ReturnType<typeof createRandom>} Random */

/**
 * Chance that can be replayed: the same seed gives the same numbers (mulberry32).
 *
 * @param {number} seed a whole number
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  /** A number from 0 up to, but not including, 1. */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    /**
     * @template T
     * @param {readonly T[]} list not empty
     * @returns {T}
     */
    pick: (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]),
    /**
     * @template {{ weight: number }} T
     * @param {readonly T[]} list not empty
     * @returns {T}
     */
    pickByWeight(list) {
      let left = next() * list.reduce((sum, { weight }) => sum + weight, 0);
      return /** @type {T} */ (list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1));
    },
  };
}
