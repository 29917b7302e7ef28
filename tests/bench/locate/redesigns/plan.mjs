// @ts-check
/** @typedef {import('./truth.mjs').Match} Match */
/** @typedef {{ path: string, truth: string | null, change: import('./truth.mjs').Change | 'gone', reason: string, inSample: boolean }} Target */

/** The slow peer gets about so many pairs and so many removed targets, spread evenly. */
const SAMPLE = 60;

/**
 * What is recorded on each old page; `truth` is null for what is gone from the new one.
 *
 * @param {readonly Match[]} matches
 * @returns {{ match: Match, targets: Target[] }[]}
 */
export function planTargets(matches) {
  const takePair = createSampler(matches.flatMap(({ pairs }) => pairs).length);
  const takeRemoved = createSampler(matches.flatMap(({ removed }) => removed).length);
  return matches.map((match) => ({
    match,
    targets: [
      ...match.pairs.map(({ oldPath, newPath, change, reason }) => ({
        path: oldPath,
        truth: newPath,
        change,
        reason,
        inSample: takePair(),
      })),
      ...match.removed.map(({ path, reason }) => ({
        path,
        truth: null,
        change: /** @type {const} */ ('gone'),
        reason,
        inSample: takeRemoved(),
      })),
    ],
  }));
}

/** @param {number} of */
function createSampler(of) {
  const every = Math.max(1, Math.floor(of / SAMPLE));
  let asked = 0;
  return () => asked++ % every === 0;
}
