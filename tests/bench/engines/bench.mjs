// @ts-check
// The parts of `npm run bench:engines`, in the order of their numbers.

/**
 * @typedef {import('../lib/browsers.mjs').Bench & { peers: import('./lib/peers.mjs').Peer[], runs: number }} EnginesBench
 * `runs`: how often each figure is taken, after once to warm up.
 */
/** @typedef {{ head: string, cells: Map<string, string> }} Column One column of the table over all parts, by engine. */
/** @typedef {import('../lib/report.mjs').Part & { columns: Column[] }} EnginesPart */

export const PARTS = ['sizes', 'cost', 'appear', 'track', 'heap', 'ghosts', 'manners', 'spoken'];
