import type { Page } from 'playwright-core';
import { centreOf, intersectionOf, nodeAt, readSteadily, type Box } from '../../driver/cdp.mjs';
import { descendantsOf, findOverlays } from '../../driver/overlay-tree.mjs';
import { waitForCard, type Card } from '../../driver/signpost-page.mjs';

/** How much of a box another one lies over, in square pixels. */
export function covered(one: Box, other: Box): number {
  const both = intersectionOf(one, other);
  return both ? both.width * both.height : 0;
}

/** Whether a press in the middle of a box would reach the page, and nothing of ours. */
export async function reachesPage(page: Page, box: Box): Promise<boolean> {
  const reached = await readSteadily(page, async (session) => {
    const ours = (await findOverlays(session)).flatMap(({ host }) => [host, ...descendantsOf(host)]);
    const hit = await nodeAt(session, centreOf(box));
    return hit !== null && !ours.some(({ backendNodeId }) => backendNodeId === hit.backendNodeId);
  });
  return reached === true;
}

/** Where this text stands in the page. Throws when it isn't in view. */
export async function boxOfText(page: Page, text: string): Promise<Box> {
  const box = await page.getByText(text, { exact: true }).first().boundingBox();
  if (!box) throw new Error(`“${text}” is not in view`);
  return box;
}

/** The card once it stands still: it goes to its place when the control is known, and again when the page moves. */
export async function restingCard(page: Page): Promise<Card> {
  let last = '';
  const card = await waitForCard(
    page,
    (each) => {
      const before = last;
      last = JSON.stringify(each?.box);
      return each !== null && last === before;
    },
    { what: 'a card at rest' },
  );
  return card!;
}
