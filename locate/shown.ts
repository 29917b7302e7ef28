import type { Rect } from '@/guide/facts';
import { holds, parentOf } from './walk';

/** How an element stands on the screen, as far as its own frame goes. */
export type Shown =
  | { how: 'shown'; box: Rect }
  /** It can be brought into view by scrolling. */
  | { how: 'out-of-view' }
  | { how: 'covered' }
  | { how: 'hidden' };

const OURS = 'signpost-overlay';

/** Whether a person can see an element. Forces layout when the page has changed: call it for finalists only. */
export function queryShown(element: Element): Shown {
  if (!isRendered(element)) return { how: 'hidden' };
  const visible = queryVisibleBox(element);
  if (visible === 'hidden') return { how: 'hidden' };
  if (visible === 'out-of-view') return { how: 'out-of-view' };
  return isCovered(element, visible) ? { how: 'covered' } : { how: 'shown', box: visible };
}

/** Rendered at all: displayed, not transparent, not inert, of some size. */
export function isRendered(element: Element): boolean {
  if (element.closest('[inert]')) return false;
  if (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  )
    return false;
  const box = element.getBoundingClientRect();
  return box.width >= 2 && box.height >= 2;
}

/**
 * The part of an element that its scroll containers and its window leave visible, in its frame's coordinates;
 * `out-of-view` when scrolling would show it, `hidden` when nothing would.
 */
export function queryVisibleBox(element: Element): Rect | 'out-of-view' | 'hidden' {
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  if (!view) return 'hidden';
  let clip = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  let fixed = false;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const style = view.getComputedStyle(each);
    if (
      each !== element &&
      !fixed &&
      clips(style) &&
      each !== element.ownerDocument.documentElement &&
      each.localName !== 'body'
    ) {
      const outer = each.getBoundingClientRect();
      if (outer.width < 2 || outer.height < 2) return 'hidden';
      clip = intersect(clip, outer);
      if (isEmpty(clip)) return canScroll(each) ? 'out-of-view' : 'hidden';
    }
    if (style.position === 'fixed') fixed = true;
  }
  const inWindow = intersect(clip, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  if (!isEmpty(inWindow)) {
    return {
      x: inWindow.left,
      y: inWindow.top,
      width: inWindow.right - inWindow.left,
      height: inWindow.bottom - inWindow.top,
    };
  }
  const beforeStart = clip.right + view.scrollX <= 0 || clip.bottom + view.scrollY <= 0;
  return fixed || beforeStart ? 'hidden' : 'out-of-view';
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const clips = (style: CSSStyleDeclaration) => style.overflowX !== 'visible' || style.overflowY !== 'visible';

const isEmpty = (edges: Edges) => edges.right - edges.left < 2 || edges.bottom - edges.top < 2;

function canScroll(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}

function intersect(a: Edges, b: Edges): Edges {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Covered: a click at none of five points of the visible box would reach the element. */
function isCovered(element: Element, { x, y, width, height }: Rect): boolean {
  const points: [number, number][] = [
    [x + width / 2, y + height / 2],
    [x + width * 0.2, y + height / 2],
    [x + width * 0.8, y + height / 2],
    [x + width / 2, y + height * 0.2],
    [x + width / 2, y + height * 0.8],
  ];
  return !points.some(([left, top]) => isReached(element, left, top));
}

function isReached(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementsFromPoint(x, y).find((each) => each.localName !== OURS);
  return top !== undefined && (holds(element, top) || holds(top, element));
}
