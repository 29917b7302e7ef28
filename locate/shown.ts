import type { Rect } from '@/guide/run/facts';
import * as dom from './dom';
import { drawnBox, hasOwnBox, hasSize, isDisplayed, queryDrawn } from './drawn-box';
import { holds, within } from './walk';

/** How an element stands on the screen, as far as its own frame goes; `out-of-view`: scrolling brings it into view. */
export type Shown = 'shown' | 'out-of-view' | 'covered' | 'hidden';

/** Our own host lies over everything and takes no press but on the card. */
const OURS = '[data-signpost-overlay]';

/**
 * Whether a person can see an element. Forces layout when the page has changed: call it for finalists only.
 *
 * @param isText It is there to be read, not to be pressed. Where presses go through it, what gets them says nothing.
 */
export function queryShown(element: Element, isText = false): Shown {
  if (within(element, '[inert]') || !isDisplayed(element)) return 'hidden';
  const box = drawnBox(element);
  const visible = hasSize(box) ? queryVisibleBox(element, box) : 'hidden';
  if (typeof visible === 'string') return visible;
  if (isText && dom.viewOf(element)?.getComputedStyle(element).pointerEvents === 'none') return 'shown';
  return isCovered(element, visible) ? 'covered' : 'shown';
}

/** Rendered at all: displayed, not transparent, not inert, of some size. */
export function isRendered(element: Element): boolean {
  return !within(element, '[inert]') && isDisplayed(element) && hasSize(drawnBox(element));
}

/**
 * The part of what is drawn of an element that its scroll containers and its window leave visible, in its frame's coordinates;
 * `out-of-view` when scrolling would show it, `hidden` when nothing would.
 *
 * @param box What is drawn, where that is known already.
 */
export function queryVisibleBox(element: Element, box = drawnBox(element)): Rect | 'out-of-view' | 'hidden' {
  const view = dom.viewOf(element);
  if (!view) return 'hidden';
  const { x: left, y: top, width, height } = box;
  let clip = { left, top, right: left + width, bottom: top + height };
  let fixed = false;
  // A box that is positioned absolutely is only clipped by what it is positioned in.
  let escapes = false;
  for (let each: Element | null = queryDrawn(element); each; each = dom.flatParent(each)) {
    const style = view.getComputedStyle(each);
    const isHolder = !escapes || style.position !== 'static' || style.transform !== 'none';
    // A control without a size of its own is drawn by what it may clip itself.
    const isAround = each !== element || !hasOwnBox(element);
    if (isAround && !fixed && isHolder && clips(style) && !isRoot(each)) {
      const outer = dom.getBoundingClientRect(each);
      if (outer.width < 2 || outer.height < 2) return 'hidden';
      const inside = intersect(clip, outer);
      if (isEmpty(inside))
        return canScrollTo(clip, outer, style, scrollOf(each, style)) ? 'out-of-view' : 'hidden';
      clip = inside;
    }
    if (isHolder) escapes = false;
    if (style.position === 'absolute') escapes = true;
    if (style.position === 'fixed') fixed = true;
  }
  const whole = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const inWindow = intersect(clip, whole);
  if (!isEmpty(inWindow)) {
    const { left: x, top: y } = inWindow;
    return { x, y, width: inWindow.right - x, height: inWindow.bottom - y };
  }
  const document = dom.ownerDocument(element);
  const body = dom.body(document);
  const root = view.getComputedStyle(dom.documentElement(document));
  const style = clips(root) || !body ? root : view.getComputedStyle(body);
  const scrolled = { x: view.scrollX, y: view.scrollY, ...beginningOf(root) };
  return fixed || !canScrollTo(clip, whole, style, scrolled, 'visible') ? 'hidden' : 'out-of-view';
}

const isRoot = (element: Element) =>
  element === dom.documentElement(dom.ownerDocument(element)) || dom.localName(element) === 'body';

const scrollOf = (element: Element, style: CSSStyleDeclaration) => ({
  x: dom.scrollLeft(element),
  y: dom.scrollTop(element),
  ...beginningOf(style),
});

/** Whether a scroller begins at its right, or at its bottom: there it is scrolled by negative amounts. */
function beginningOf({ display, direction, flexDirection, writingMode }: CSSStyleDeclaration) {
  const flex = display.endsWith('flex') ? flexDirection : '';
  const fromRight = (direction === 'rtl') !== (flex === 'row-reverse') || writingMode === 'vertical-rl';
  return { fromRight, fromBottom: flex === 'column-reverse' };
}

/** Whether a person could scroll a box in: nothing before the beginning of a scroller can be reached. */
function canScrollTo(
  clip: Edges,
  outer: Edges,
  style: CSSStyleDeclaration,
  scrolled: ReturnType<typeof scrollOf>,
  also = 'auto',
): boolean {
  const scrolls = (overflow: string) => ['auto', 'scroll', also].includes(overflow);
  const inX = clip.right - outer.left >= 2 && outer.right - clip.left >= 2;
  const inY = clip.bottom - outer.top >= 2 && outer.bottom - clip.top >= 2;
  const { x, y, fromRight, fromBottom } = scrolled;
  const reachedX = fromRight ? clip.left + x < outer.right : clip.right + x > outer.left;
  const reachedY = fromBottom ? clip.top + y < outer.bottom : clip.bottom + y > outer.top;
  return (inX || (scrolls(style.overflowX) && reachedX)) && (inY || (scrolls(style.overflowY) && reachedY));
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const clips = ({ display, overflowX, overflowY }: CSSStyleDeclaration) =>
  display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');

const isEmpty = (edges: Edges) => edges.right - edges.left < 2 || edges.bottom - edges.top < 2;

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
  const points = [
    [0.5, 0.5],
    [0.2, 0.5],
    [0.8, 0.5],
    [0.5, 0.2],
    [0.5, 0.8],
  ] as const;
  return !points.some(([right, down]) => isReached(element, x + width * right, y + height * down));
}

function isReached(element: Element, x: number, y: number): boolean {
  const root = dom.getRootNode(element) as Document | ShadowRoot;
  const first = dom.elementFromPoint(root, x, y);
  // All that lies there costs more to ask for, and is only needed below the card.
  const top =
    first && dom.matches(first, OURS)
      ? dom.elementsFromPoint(root, x, y).find((each) => !dom.matches(each, OURS))
      : first;
  const drawn = queryDrawn(element);
  return top != null && (top === element || holds(drawn, top) || holds(top, drawn));
}
