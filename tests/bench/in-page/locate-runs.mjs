// @ts-check
// Run in the big page (sent there as text): the same question, asked of Signpost and of others. Milliseconds.

/** @typedef {Record<string, number[]>} Times */

/**
 * Signpost's own life with a page.
 *
 * @param {{ rounds: number, rows: string }} options
 * @returns {{ elements: number, shadowRoots: number, targets: number, found: Record<string, string>, times: Times }}
 */
export function timeLookout({ rounds, rows }) {
  const { createLookout, targetCount } = /** @type {any} */ (globalThis).benchLocate;
  /** @type {Times} */
  const times = {};
  const time = (/** @type {string} */ what, /** @type {() => unknown} */ work) => {
    const began = performance.now();
    const result = work();
    (times[what] ??= []).push(performance.now() - began);
    return result;
  };
  const cells = document.querySelectorAll('#grid td:nth-child(5)');
  const body = /** @type {HTMLElement} */ (document.querySelector('#grid tbody'));
  const before = body.childElementCount;
  const addRows = () => body.insertAdjacentHTML('beforeend', rows);
  const removeRows = () => {
    while (body.childElementCount > before) body.lastElementChild?.remove();
  };
  // Up to where a point of the page can be asked about: what the page does anyway before it paints.
  const layOut = () => document.elementsFromPoint(300, 300);
  let found = {};
  let lookout = createLookout();
  for (let round = 0; round < rounds; round += 1) {
    lookout = createLookout();
    time('index built, page read for the first time', () => lookout.refresh());
    time('first look for all targets', () => lookout.locateAll());
    for (let again = 0; again < 4; again += 1) {
      found = /** @type {Record<string, string>} */ (
        time('all targets, once indexed', () => lookout.locateAll())
      );
      time('one target, once indexed', () => lookout.locateOne('code-options'));
      const cell = /** @type {Element} */ (cells[(round * 7 + again) % cells.length]);
      cell.textContent = `Waiting ${round}.${again}`;
      time('(layout of the page alone, after one text changed)', layOut);
      lookout.refresh();
      cell.textContent = `On hold ${round}.${again}`;
      time('all targets after one text changed', () => {
        lookout.refresh();
        lookout.locateAll();
      });
    }
    addRows();
    time('(layout of the page alone, after 500 rows came)', layOut);
    removeRows();
    lookout.refresh();
    layOut();
    addRows();
    time('all targets after 500 rows came', () => {
      lookout.refresh();
      lookout.locateAll();
    });
    removeRows();
    lookout.refresh();
    layOut();
  }
  const hosts = document.querySelectorAll('x-panel');
  const inside = [...hosts].reduce(
    (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll('*').length ?? 0),
    0,
  );
  return {
    elements: document.querySelectorAll('*').length + inside,
    shadowRoots: hosts.length,
    targets: targetCount,
    found,
    times,
  };
}

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
