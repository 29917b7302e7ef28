import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { findCover } from './covers';
import { listFrameElements, placeOutside } from './frame-geometry';

/** Kept free around the control, so that it isn't at the very edge. */
const MARGIN_PX = 80;
/** Between the control and a header or footer that stays where it is. */
const GAP_PX = 16;
/** A zoomed scroller moves by more or less than it is asked to, and so needs another go. */
const MOST_TRIES = 3;

/**
 * Scrolls an element into view, in its own document and in those around it: only by what a person could scroll, only
 * as far as it takes, and clear of headers and footers that stay where they are. `scrollIntoView` would also move
 * shells that are never scrolled, which Autotask doesn't expect.
 */
export function scrollIntoOwnView(element: Element): void {
  let inside = element;
  let measure = (): Rect => dom.getBoundingClientRect(element);
  for (const frame of [...listFrameElements(window), undefined]) {
    const scrollers = listScrollers(inside);
    for (const scroller of scrollers) bringInto(scroller, measure);
    clearCovers(inside, scrollers, measure);
    if (!frame) return;
    const within = measure;
    measure = () => placeOutside(within(), frame);
    inside = frame;
  }
}

/** Something that a person can scroll, along one or both axes. */
interface Scroller {
  element: Element;
  horizontally: boolean;
  vertically: boolean;
  /** What it shows, in its window's coordinates. */
  view(): Rect;
}

/** The scrollers around an element in its own document, from the inside out. */
function listScrollers(inside: Element): Scroller[] {
  const document = dom.ownerDocument(inside);
  const view = dom.defaultView(document)!;
  const root = dom.scrollingElement(document);
  const scrollers: Scroller[] = [];
  for (let each = dom.flatParent(inside); each; each = dom.flatParent(each)) {
    const element = each;
    const isRoot = element === root;
    const { overflowX, overflowY } = isRoot ? windowStyle(document) : view.getComputedStyle(element);
    // A window scrolls unless its style says no; a box only where its style says so.
    const scrolls = (overflow: string) => /auto|scroll/.test(overflow) || (isRoot && overflow === 'visible');
    const scroller = { element, horizontally: scrolls(overflowX), vertically: scrolls(overflowY) };
    if (!scroller.horizontally && !scroller.vertically) continue;
    const whole = () => ({ x: 0, y: 0, width: view.innerWidth, height: view.innerHeight });
    scrollers.push({ ...scroller, view: isRoot ? whole : () => dom.getBoundingClientRect(element) });
  }
  return scrollers;
}

/** The style that says how a window scrolls: that of the root element, or of the body where the root says nothing. */
function windowStyle(document: Document): CSSStyleDeclaration {
  const view = dom.defaultView(document)!;
  const root = view.getComputedStyle(dom.documentElement(document));
  const body = dom.body(document);
  return body && root.overflowX === 'visible' && root.overflowY === 'visible'
    ? view.getComputedStyle(body)
    : root;
}

function bringInto({ element, horizontally, vertically, view }: Scroller, measure: () => Rect): void {
  /** How much has to be asked for to move by one pixel. */
  let perPixel = 1;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [box, around] = [measure(), view()];
    const left = horizontally ? overshoot(box.x, box.width, around.x, around.width) * perPixel : 0;
    const top = vertically ? overshoot(box.y, box.height, around.y, around.height) * perPixel : 0;
    if (Math.abs(left) < 1 && Math.abs(top) < 1) return;
    dom.scrollBy(element, { left, top, behavior: 'instant' });
    const now = measure();
    const [asked, moved] = Math.abs(left) > Math.abs(top) ? [left, box.x - now.x] : [top, box.y - now.y];
    // It is at its end.
    if (Math.abs(moved) < 1) return;
    perPixel = asked / moved;
  }
}

/** By how much to scroll so that a span lies within another: not at all when it does already. */
function overshoot(start: number, size: number, from: number, room: number): number {
  const margin = Math.max(0, Math.min(MARGIN_PX, (room - size) / 2));
  if (start < from) return start - from - margin;
  if (start + size > from + room) return start + size - (from + room) + margin;
  return 0;
}

/** Scrolls what lies under a fixed or sticky header or footer out from under it, with whichever scroller moves it. */
function clearCovers(inside: Element, scrollers: readonly Scroller[], measure: () => Rect): void {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const box = measure();
    const cover = findCover(inside, box);
    if (!cover) return;
    const isAbove = cover.y + cover.height / 2 < box.y + box.height / 2;
    const top = isAbove ? box.y - (cover.y + cover.height) - GAP_PX : box.y + box.height - cover.y + GAP_PX;
    for (const { element, vertically } of scrollers) {
      if (vertically && measure().y === box.y) dom.scrollBy(element, { top, behavior: 'instant' });
    }
    if (measure().y === box.y) return;
  }
}
