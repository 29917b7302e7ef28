import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';

/** The elements that hold this window's frame and those around it, from the inside out, up to another origin's. */
export function listFrameElements(view: Window): Element[] {
  const frames: Element[] = [];
  for (let inner = view; inner !== inner.parent; inner = inner.parent) {
    const frame = dom.frameOf(inner);
    if (!frame) break;
    frames.push(frame);
  }
  return frames;
}

/**
 * A box of this frame in the coordinates of the top document, cut to what each frame on the way leaves visible.
 * Undefined when a frame of another origin stands between, or nothing of the box is left.
 */
export function toTopCoordinates(box: Rect, view: Window): Rect | undefined {
  let current: Rect | undefined = box;
  let inner = view;
  while (current && inner !== inner.parent) {
    const frame = dom.frameOf(inner);
    if (!frame) return undefined;
    current = toOuter(current, frame);
    inner = inner.parent;
  }
  return current;
}

/**
 * Whether a box that this window shows is out of view all the same: a window above, or a scroller there, is scrolled
 * so that nothing of it is left. A frame may be as tall as its content, and the page around it scrolls.
 */
export function isScrolledAway(box: Rect, view: Window): boolean {
  let left = box;
  for (const frame of listFrameElements(view)) {
    const shown = cutByWindow(toOuter(left, frame), frame);
    if (!shown) return true;
    left = shown;
  }
  return false;
}

/**
 * How much of this window a person can see, in square pixels: 0 when a frame on the way is not displayed, has no
 * size, or is scrolled out of view. A frame of another origin on the way counts as seen.
 */
export function visibleArea(view: Window): number {
  return dom.visibilityState(view.document) === 'visible' ? shownArea(view) : 0;
}

/** The same for a tab that may be behind another one. */
export function shownArea(view: Window): number {
  let box: Rect | undefined = { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
  for (const frame of listFrameElements(view)) {
    if (!dom.checkVisibility(frame, { opacityProperty: true, visibilityProperty: true })) return 0;
    box = cutByWindow(toOuter(box, frame), frame);
    if (!box) return 0;
  }
  return box.width * box.height;
}

/** What the boxes around a frame, and the window that it stands in, leave of a box. */
function cutByWindow(box: Rect | undefined, frame: Element): Rect | undefined {
  const outer = dom.viewOf(frame)!;
  const left = box && cutByScrollers(frame, box);
  return left && intersect(left, { x: 0, y: 0, width: outer.innerWidth, height: outer.innerHeight });
}

function cutByScrollers(frame: Element, box: Rect): Rect | undefined {
  const view = dom.viewOf(frame)!;
  const body = dom.body(dom.ownerDocument(frame));
  let left: Rect | undefined = box;
  for (let each = dom.flatParent(frame); left && each && each !== body; each = dom.flatParent(each)) {
    const { overflowX, overflowY } = view.getComputedStyle(each);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    left = intersect(left, dom.getBoundingClientRect(each));
  }
  return left;
}

/** A box inside a frame in the coordinates of the document around it, cut to what the frame shows. */
function toOuter(box: Rect, frame: Element): Rect | undefined {
  const content = contentBox(frame);
  return intersect(placeIn(content, box), content);
}

/** A box inside a frame in the coordinates of the document around it, whether the frame shows it or not. */
export const placeOutside = (box: Rect, frame: Element): Rect => placeIn(contentBox(frame), box);

const placeIn = (content: ReturnType<typeof contentBox>, { x, y, width, height }: Rect): Rect => ({
  x: content.x + x * content.scale,
  y: content.y + y * content.scale,
  width: width * content.scale,
  height: height * content.scale,
});

/**
 * Where the inner document is drawn: the frame's box without border and padding. `scale`: how large a pixel of the
 * inner document is there, when the frame stands in something that is zoomed or scaled.
 */
function contentBox(frame: Element): Rect & { scale: number } {
  const box = dom.getBoundingClientRect(frame);
  const scale = scaleOf(frame, box);
  const style = dom.viewOf(frame)!.getComputedStyle(frame);
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) => {
    const border = style.getPropertyValue(`border-${side}-width`);
    const padding = style.getPropertyValue(`padding-${side}`);
    return ((Number.parseFloat(border) || 0) + (Number.parseFloat(padding) || 0)) * scale;
  }) as [number, number, number, number];
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
    scale,
  };
}

/** Its own width comes in whole pixels, so that a difference of less than one says nothing. */
function scaleOf(frame: Element, { width }: Rect): number {
  const own = dom.offsetWidth(frame as HTMLElement);
  return own === 0 || Math.abs(width - own) < 1 ? 1 : width / own;
}

function intersect(a: Rect, b: Rect): Rect | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 1 && height > 1 ? { x, y, width, height } : undefined;
}

/**
 * Calls back when a frame on the way up is hidden or shown again, or a window above scrolls or changes its size: inside
 * the frame nothing is heard of it. What listens in documents above goes with this one.
 */
export function watchFrameVisibility(view: Window, onChange: () => void, signal: AbortSignal): void {
  const gone = new AbortController();
  view.addEventListener('pagehide', () => gone.abort(), { signal });
  const options = { signal: AbortSignal.any([signal, gone.signal]), capture: true, passive: true };
  for (const frame of listFrameElements(view)) {
    const observer = new (observerOf(frame))(onChange);
    observer.observe(frame);
    options.signal.addEventListener('abort', () => observer.disconnect());
    dom.addEventListener(dom.ownerDocument(frame), 'scroll', onChange, options);
    dom.viewOf(frame)?.addEventListener('resize', onChange, options);
  }
}

/** Only an observer made in the element's own document sees it. */
export const observerOf = (element: Element) =>
  (dom.viewOf(element) as Window & typeof globalThis).IntersectionObserver;
