// @ts-check

/**
 * @typedef {object} Spread How measured values lie.
 * @property {number} n
 * @property {number} p50
 * @property {number} p95
 * @property {number} min
 * @property {number} max
 * @property {number} mean
 */

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { n: values.length, p50: at(0.5), p95: at(0.95), min: at(1e-9), max: at(1), mean };
}

/**
 * A number with as many digits as it deserves.
 *
 * @param {number} value
 */
export function figure(value) {
  if (Number.isNaN(value)) return '-';
  const size = Math.abs(value);
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return size >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(size >= 10 ? 1 : 2);
}

/**
 * "median (least-most)", as repeated runs are reported.
 *
 * @param {readonly number[]} values
 */
export function medianOf(values) {
  const { p50, min, max } = spreadOf(values);
  return `${figure(p50)} (${figure(min)}-${figure(max)})`;
}
