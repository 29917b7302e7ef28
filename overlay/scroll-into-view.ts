import * as dom from '@/locate/dom';

/** Kept free above and below, so that the control isn't at the very edge. */
const MARGIN_PX = 80;

/**
 * Scrolls an element into view inside its own document, and only what a person could scroll: `scrollIntoView` would
 * also move the shell around a frame, which Autotask never expects.
 */
export function scrollIntoOwnView(element: Element): void {
  for (let outer = dom.parentElement(element); outer; outer = dom.parentElement(outer)) {
    const root = outer === dom.scrollingElement(document);
    if (!root && !scrolls(outer)) continue;
    const view = root
      ? { top: 0, left: 0, bottom: innerHeight, right: innerWidth }
      : dom.getBoundingClientRect(outer);
    const box = dom.getBoundingClientRect(element);
    dom.scrollBy(outer, {
      top: overshoot(box.top, box.bottom, view.top, view.bottom),
      left: overshoot(box.left, box.right, view.left, view.right),
      behavior: 'instant',
    });
  }
}

/** By how much to scroll so that a span lies within another: not at all when it does already. */
function overshoot(start: number, end: number, from: number, to: number): number {
  const margin = Math.max(0, Math.min(MARGIN_PX, (to - from - (end - start)) / 2));
  if (start < from) return start - from - margin;
  if (end > to) return end - to + margin;
  return 0;
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
}
