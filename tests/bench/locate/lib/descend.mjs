// @ts-check

/** Strength of the pull of every field's weight towards the usual one, and of the first guess at absence. */
const PULL = 2;
const USUAL = 0.3;
const FIRST_ABSENT = -2;
const ROUNDS = 160;

/**
 * @typedef {object} Example What the descent needs of a run: the evidence of the candidates that matter.
 * @property {Float64Array} evidence
 * @property {Uint8Array} right
 * @property {boolean} present
 * @property {number} absence
 * @property {number} weight
 */

/**
 * Adam, with the fields' weights kept from 0 to 1.5: evidence may be ignored, never turned round.
 *
 * @param {readonly Example[]} examples
 * @param {number} width
 */
export function descend(examples, width) {
  const start = [...Array.from({ length: width }, () => USUAL), FIRST_ABSENT];
  const at = Float64Array.from(start);
  const mean = new Float64Array(width + 1);
  const square = new Float64Array(width + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(width + 1);
    for (let i = 0; i < width; i++) slope[i] = 2 * PULL * ((at[i] ?? 0) - USUAL);
    for (const example of examples) addSlope(example, at, slope);
    const rate = 0.08 * (1 - round / (ROUNDS + 1));
    for (let i = 0; i <= width; i++) {
      const g = slope[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * g * g;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-9;
      const next = (at[i] ?? 0) - (rate * step) / size;
      at[i] = i < width ? Math.min(1.5, Math.max(0, next)) : next;
    }
  }
  return at;
}

/**
 * Adds how the likelihood of what is true in one example changes with the parameters.
 *
 * @param {Example} example
 * @param {Float64Array} at
 * @param {Float64Array} slope
 */
function addSlope({ evidence, right, present, absence, weight }, at, slope) {
  const width = at.length - 1;
  const count = right.length;
  const none = absence + (at[width] ?? 0);
  const scores = new Float64Array(count);
  let top = none;
  for (let row = 0; row < count; row++) {
    let score = 0;
    for (let i = 0; i < width; i++) score += (evidence[row * width + i] ?? 0) * (at[i] ?? 0);
    scores[row] = score;
    top = Math.max(top, score);
  }
  let all = Math.exp(none - top);
  let rightly = 0;
  for (let row = 0; row < count; row++) {
    const odds = Math.exp((scores[row] ?? 0) - top);
    scores[row] = odds;
    all += odds;
    if (right[row]) rightly += odds;
  }
  rightly = Math.max(rightly, 1e-12 * all);
  slope[width] = (slope[width] ?? 0) + weight * (Math.exp(none - top) / all - Number(!present));
  for (let row = 0; row < count; row++) {
    const odds = scores[row] ?? 0;
    const pull = weight * (odds / all - (right[row] ? odds / rightly : 0));
    if (Math.abs(pull) < 1e-8) continue;
    for (let i = 0; i < width; i++) slope[i] = (slope[i] ?? 0) + pull * (evidence[row * width + i] ?? 0);
  }
}
