import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import type * as geometry from './frame-geometry';
import { HOST_MARK } from './host-mark';

/** Where in a box it is asked, as parts of its width and height. */
const AT = [
  [0.5, 0.5],
  [0.1, 0.5],
  [0.9, 0.5],
] as const;

/**
 * Whether something in a document around this frame lies over all of a box in it: a dialog of the shell, say. In the
 * frame itself nothing is known of that. False where it can't be said.
 */
export function isCoveredOutside(
  box: Rect,
  view: Window,
  { listFrameElements, placeOutside }: Pick<typeof geometry, 'listFrameElements' | 'placeOutside'>,
): boolean {
  let points = AT.map(([right, down]) => ({
    x: box.x + box.width * right,
    y: box.y + box.height * down,
    width: 0,
    height: 0,
  }));
  for (const frame of listFrameElements(view)) {
    points = points.map((point) => placeOutside(point, frame));
    const hits = points.flatMap(({ x, y }) => queryHit(frame, x, y) ?? []);
    if (hits.length > 0 && !hits.includes(frame)) return true;
  }
  return false;
}

/** What a press gets there. Our host in that document is another script's; it is known by its mark. */
function queryHit(frame: Element, x: number, y: number): Element | undefined {
  const root = dom.getRootNode(frame) as Document | ShadowRoot;
  return dom.elementsFromPoint(root, x, y).find((each) => !dom.matches(each, `[${HOST_MARK}]`));
}
