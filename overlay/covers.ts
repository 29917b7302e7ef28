import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { isHost } from './shared-host';

/** What covers more of a window than this is no header or footer, and nothing can be scrolled clear of it. */
const MOST_OF_WINDOW = 0.6;

/**
 * The box of what stays where it is, fixed or sticky, and lies over a box of an element: a header, a footer, a head
 * row. Undefined when nothing such lies over it. In the coordinates of the element's own window.
 */
export function findCover(element: Element, box: Rect): Rect | undefined {
  const document = dom.ownerDocument(element);
  const view = dom.defaultView(document)!;
  const x = box.x + box.width / 2;
  for (const part of [0.5, 0.1, 0.9]) {
    const hits = dom.elementsFromPoint(document, x, box.y + box.height * part);
    const hit = hits.find((each) => !isHost(each));
    const cover = hit && queryStaying(hit, element, view);
    if (!cover) continue;
    const { x: left, y, width, height } = dom.getBoundingClientRect(cover);
    if (height <= view.innerHeight * MOST_OF_WINDOW) return { x: left, y, width, height };
  }
  return undefined;
}

/** What holds `hit` in its place, unless it holds the element as well. */
function queryStaying(hit: Element, element: Element, view: Window): Element | undefined {
  const around = new Set<Element>();
  for (let each: Element | null = element; each; each = dom.flatParent(each)) around.add(each);
  for (let each: Element | null = hit; each && !around.has(each); each = dom.flatParent(each))
    if (/fixed|sticky/.test(view.getComputedStyle(each).position)) return each;
  return undefined;
}
