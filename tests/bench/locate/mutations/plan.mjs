// @ts-check
/** @typedef {import('./in-page/mutant').Job} Job */
/** @typedef {import('./realms.mjs').Realm} Realm */
/** @typedef {{ job: Job, document: number, realm: Realm }} Planned */
/** @typedef {{ document: number, procedure: string, target: string }} Place A target in a document that has it. */

/** The first of many mixed-up numbers that a seed leads to, below a limit. @param {number} seed @param {number} below */
function pick(seed, below) {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
}

/**
 * Which target of which document one mutant is made from. Every target has the same chance, however many documents
 * have it; `round` counts the places that turned out not to suit.
 *
 * @param {number} seed
 * @param {number} round
 * @param {readonly { elsewhere: boolean }[]} kinds
 * @param {readonly Place[]} places
 * @param {readonly { realm: Realm }[]} documents
 * @returns {Planned}
 */
export function planMutant(seed, round, kinds, places, documents) {
  const recipe = seed % kinds.length;
  const targets = [...new Set(places.map(({ procedure, target }) => `${procedure}/${target}`))].toSorted();
  const number = Math.floor(seed / kinds.length) + round;
  const chosen = targets[(number + recipe * 5) % targets.length];
  const having = places.filter(({ procedure, target }) => `${procedure}/${target}` === chosen);
  const place = /** @type {Place} */ (having[pick(seed * 2 + round * 7919, having.length)]);
  const own = documents[place.document]?.realm ?? 'top';
  const others = /** @type {Realm[]} */ (['top', 'frame', 'nested', 'frameset', 'popup']).filter(
    (each) => each !== own,
  );
  const realm = kinds[recipe]?.elsewhere ? (others[pick(seed + round, others.length)] ?? own) : own;
  return {
    job: { seed, recipe, procedure: place.procedure, target: place.target },
    document: place.document,
    realm,
  };
}
