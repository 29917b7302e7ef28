// @ts-check
// What has the keyboard's focus inside the card: its root is closed, so the page can't tell.
import { setTimeout as sleep } from 'node:timers/promises';
import { readSteadily } from './cdp.mjs';
import { findOverlays, partsOf } from './overlay-tree.mjs';

const LONGEST_MS = 10_000;

/**
 * The accessible name of what has the focus in the card; undefined when it is elsewhere.
 *
 * @param {import('./cdp.mjs').Page} page
 * @returns {Promise<string | undefined>}
 */
export async function readCardFocus(page) {
  if (page.eyes) return (await page.eyes.readCard())?.focused ?? undefined;
  const name = await readSteadily(page, async (session) => {
    for (const overlay of await findOverlays(session)) {
      for (const { backendNodeId } of partsOf(overlay, 'card')) {
        const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId });
        const focused = nodes.find(({ properties = [] }) =>
          properties.some(({ name, value }) => name === 'focused' && value.value === true),
        );
        if (focused) return String(focused.name?.value ?? '');
      }
    }
    return null;
  });
  return name ?? undefined;
}

/**
 * Presses Tab until something of this name has the focus in the card.
 *
 * @param {import('./cdp.mjs').Page} page
 * @param {string} name
 */
export async function tabTo(page, name) {
  const deadline = Date.now() + LONGEST_MS;
  while (Date.now() < deadline) {
    const focused = await readCardFocus(page);
    if (focused === name) return;
    // A page may fetch the focus for a moment: whoever presses Tab then moves about in the page.
    if (focused === undefined) await sleep(20);
    else await page.keyboard.press('Tab');
  }
  throw new Error(`No press of Tab leads to “${name}” in the card.`);
}
