// @ts-check

/**
 * The peer: Similo with its published weights (Nass, Alégroth, Feldt, Leotta, Ricca, "Similarity-based web element
 * localization for robust test automation", ACM TOSEM 2023), written anew: fourteen properties, each compared on its
 * own, the weighted sum is the score. It always names a best element; its score is its only sign of
 * how sure it is.
 */

/** @typedef {import('./pairs-file.mjs').FileElement} FileElement */

const SURE = 1.5;
const UNSURE = 0.5;
/** Longer texts are compared by their beginning. */
const LONGEST = 50;

/**
 * @param {FileElement} target
 * @param {readonly FileElement[]} elements
 * @returns {{ index: number, score: number }}
 */
export function findBySimilo(target, elements) {
  let best = { index: -1, score: -Infinity };
  for (const [index, element] of elements.entries()) {
    const score = similarity(target, element);
    if (score > best.score) best = { index, score };
  }
  return best;
}

/**
 * @param {FileElement} a
 * @param {FileElement} b
 */
function similarity(a, b) {
  const classes = (/** @type {FileElement} */ each) => each.cls.join(' ');
  return (
    SURE * same(a.tag, b.tag) +
    SURE * same(a.id, b.id) +
    SURE * same(a.name, b.name) +
    SURE * alike(a.text, b.text) +
    SURE * shareWords(a.near, b.near) +
    UNSURE * alike(classes(a), classes(b)) +
    UNSURE * alike(a.href, b.href) +
    UNSURE * alike(a.alt, b.alt) +
    UNSURE * alike(a.xpath, b.xpath) +
    UNSURE * alike(a.idxpath, b.idxpath) +
    UNSURE * Number(a.btn === b.btn) +
    UNSURE * near(a, b) +
    UNSURE * closeTo(a.w * a.h, b.w * b.h) +
    UNSURE * closeTo(a.w / a.h, b.w / b.h)
  );
}

/**
 * @param {string} a
 * @param {string} b
 */
function same(a, b) {
  return Number(a !== '' && a.toLowerCase() === b.toLowerCase());
}

/**
 * Levenshtein's distance as a likeness from 0 to 1; what neither has is no likeness.
 *
 * @param {string} a
 * @param {string} b
 */
function alike(a, b) {
  const one = a.toLowerCase().slice(0, LONGEST);
  const other = b.toLowerCase().slice(0, LONGEST);
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  const longest = Math.max(one.length, other.length);
  return (longest - (row[other.length] ?? longest)) / longest;
}

/**
 * The letters of the words that both have, as a share of the longer text's letters.
 *
 * @param {string} a
 * @param {string} b
 */
function shareWords(a, b) {
  const words = (/** @type {string} */ text) => text.toLowerCase().split(/\s+/).filter(Boolean);
  const letters = (/** @type {string[]} */ list) => list.join('').length;
  const other = words(b);
  const most = Math.max(letters(words(a)), letters(other));
  const shared = words(a).filter((word) => other.includes(word));
  return most === 0 ? 0 : Math.min(1, letters(shared) / most);
}

/**
 * @param {FileElement} a
 * @param {FileElement} b
 */
function near(a, b) {
  if (a.w === 0 || b.w === 0) return 0;
  return Math.max(0, 100 - Math.hypot(a.x - b.x, a.y - b.y)) / 100;
}

/**
 * @param {number} a
 * @param {number} b
 */
function closeTo(a, b) {
  const ratio = Math.min(a, b) / Math.max(a, b);
  return Number.isFinite(ratio) ? ratio : 0;
}
