// @ts-check
// What a screen reader reads out by itself.
import { readSteadily } from './cdp.mjs';
import { attributesOf, descendantsOf, findOverlays } from './overlay-tree.mjs';
import { readAloud } from './read-aloud.mjs';

/**
 * What stands in the card's live regions now; the empty string when nothing does.
 *
 * @param {import('./cdp.mjs').Page} page
 * @returns {Promise<string>}
 */
export async function readSaid(page) {
  const said = await readSteadily(page, async (session) => {
    const overlays = await findOverlays(session);
    const live = overlays
      .flatMap(({ host }) => descendantsOf(host))
      .filter((node) => attributesOf(node)['aria-live'] === 'polite');
    const texts = await Promise.all(live.map((node) => readAloud(session, node.backendNodeId)));
    return texts
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' ');
  });
  return said ?? '';
}
