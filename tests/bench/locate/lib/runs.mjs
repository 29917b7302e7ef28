// @ts-check
import { toRecord } from './pairs-file.mjs';

/** @typedef {import('./pairs-file.mjs').FilePage} FilePage */
/** @typedef {import('./pairs-file.mjs').FileElement} FileElement */
/** @typedef {import('../../../../locate/score/prepare').Prepared} Prepared */
/** @typedef {import('../../../../locate/score/record').TargetRecord} TargetRecord */

/**
 * @typedef {object} Run One target, looked for once.
 * @property {string} site
 * @property {string} source
 * @property {boolean} present Whether the target is among the candidates.
 * @property {TargetRecord} target
 * @property {Prepared[]} candidates
 * @property {Set<number>} right The candidates that are the target; empty when it was removed.
 * @property {Set<number>} twins Others with the same text and link: they do the same, and are still not it.
 * @property {FileElement} old The target as the file has it, for peers.
 * @property {FileElement[]} elements The candidates as the file has them, for peers.
 */

/**
 * Two runs for each pair: on the page as it is, and on the page without the target. Right are the target and what
 * is nested with it in the same box (`equiv`); another element with the same text and link (`dup`) is not. Removed
 * are all of these and everything inside any of them; what is around the target stays, its text included.
 *
 * @param {readonly FilePage[]} pages
 * @param {import('./load-product.mjs').Product} product
 * @returns {Run[]}
 */
export function createRuns(pages, { parseRecord, prepare }) {
  return pages.flatMap(({ site, source, cands, pairs }) => {
    const prepared = cands.map((element) => prepare(parseRecord(toRecord(element))));
    return pairs.flatMap(({ old, new_i: index, equiv = [], dup = [] }) => {
      const target = parseRecord(toRecord(old));
      const gone = listRemoved(cands, [index, ...equiv, ...dup]);
      const kept = [...cands.keys()].filter((each) => !gone.has(each));
      const shared = { site, source, target, old };
      return [
        {
          ...shared,
          present: true,
          candidates: prepared,
          elements: cands,
          right: new Set([index, ...equiv]),
          twins: new Set(dup),
        },
        {
          ...shared,
          present: false,
          candidates: kept.map((each) => /** @type {Prepared} */ (prepared[each])),
          elements: kept.map((each) => /** @type {FileElement} */ (cands[each])),
          right: new Set(),
          twins: new Set(),
        },
      ];
    });
  });
}

/**
 * @param {readonly FileElement[]} elements
 * @param {readonly number[]} indexes
 */
function listRemoved(elements, indexes) {
  const insides = indexes.map((index) => `${elements[index]?.xpath}/`);
  const inside = [...elements.keys()].filter((index) =>
    insides.some((path) => elements[index]?.xpath.startsWith(path)),
  );
  return new Set([...indexes, ...inside]);
}
