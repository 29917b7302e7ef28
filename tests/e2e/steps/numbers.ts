import type { Page } from 'playwright-core';
import { boxOf, readSteadily } from '../../driver/cdp.mjs';
import { attributesOf, descendantsOf, findOverlays, partsOf } from '../../driver/overlay-tree.mjs';

/** A number that is drawn in a page, in any frame, with the box of what it stands at. */
interface Numbered {
  text: string;
  box: { x: number; y: number; width: number; height: number };
}

/** The numbers that a check has drawn, in their order. */
export async function readNumbers(page: Page): Promise<Numbered[]> {
  const numbers = await readSteadily(page, async (session) => {
    const seen: Numbered[] = [];
    for (const overlay of await findOverlays(session))
      for (const node of partsOf(overlay, 'number')) {
        const box = attributesOf(node).hidden === undefined && (await boxOf(session, node.backendNodeId));
        const texts = descendantsOf(node) as { nodeName: string; nodeValue?: string }[];
        const text = texts.find(({ nodeName }) => nodeName === '#text')?.nodeValue ?? '';
        if (box) seen.push({ text, box });
      }
    return seen;
  });
  return (numbers ?? []).toSorted((one, other) => one.text.localeCompare(other.text));
}
