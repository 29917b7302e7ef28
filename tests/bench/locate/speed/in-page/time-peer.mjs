// @ts-check
// Run in the measured page (sent there as text).

/**
 * One control by its role or kind and its name, the way others look for it.
 *
 * @param {{ peer: 'signpost' | 'testing-library' | 'accname' | 'xpath' | 'xpath-any', name: string, rounds: number }} options
 */
export function timePeer({ peer, name, rounds }) {
  const world = /** @type {any} */ (globalThis);
  const lookout = peer === 'signpost' ? world.benchLocate.createLookout() : undefined;
  lookout?.refresh();
  const xpath = (/** @type {string} */ test) =>
    document.evaluate(test, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null).snapshotLength;
  const ask = {
    signpost: () => (lookout.locateOne('code-options') ? 1 : 0),
    'testing-library': () =>
      world.benchTestingLibrary.queryAllByRole(document.body, 'button', { name }).length,
    accname: () => world.benchAccname.countNamed(name),
    xpath: () => xpath(`//div[contains(@class,"Button2")][normalize-space(.)="${name}"]`),
    'xpath-any': () => xpath(`//*[normalize-space(.)="${name}"]`),
  }[peer];
  const times = [];
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    hits = ask();
    times.push(performance.now() - began);
  }
  return { hits, times };
}
