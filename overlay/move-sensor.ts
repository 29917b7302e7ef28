import * as dom from '@/locate/dom';
import { observerOf } from './frame-geometry';

/** Lets go of an element whose box has been watched. */
type Release = () => void;

/** A ten-thousandth of a button is less than a square pixel; of a whole window it is what moves by one. */
const TOLERANCE = 0.0001;

/**
 * Calls back once when the box of an element at rest moves or changes for whatever reason: images that load, fonts,
 * a style sheet. No event tells of these. An observer does whose root ends in the middle of what shows of the
 * element: each move takes some of it out of the root or brings some in. Where scrollers cut the element, the root
 * covers an edge that can be seen, since at a cut edge nothing changes.
 */
export function senseMove(element: Element, onMove: () => void): Release {
  const root = dom.ownerDocument(element);
  const before = dom.getBoundingClientRect(element);
  let observer: IntersectionObserver | undefined;
  const stop = () => {
    observer?.disconnect();
    observer = undefined;
  };
  /** `onFirst` gets the first report of a new observer; any further one is a move. */
  const watch = (
    rootMargin: string,
    threshold: number[],
    onFirst: (report: IntersectionObserverEntry) => void,
  ) => {
    stop();
    let first = true;
    observer = new (observerOf(element))(
      (reports) => {
        const report = reports.at(-1);
        if (!observer || !report) return;
        // It may also have moved between being looked at and being observed.
        if (!first || reports.length > 1 || !isSame(before, dom.getBoundingClientRect(element))) {
          stop();
          return onMove();
        }
        first = false;
        onFirst(report);
      },
      { root, rootMargin, threshold },
    );
    observer.observe(element);
  };
  watch('0px', [0, TOLERANCE], (whole) => {
    const margin = coverAnEdge(before, whole);
    if (margin === undefined) return;
    watch(margin, [], ({ intersectionRatio }) => {
      const around = [intersectionRatio - TOLERANCE, intersectionRatio + TOLERANCE];
      watch(
        margin,
        around.map((ratio) => Math.min(1, Math.max(0, ratio))),
        () => undefined,
      );
    });
  });
  return stop;
}

/** The margin of a root that reaches over an edge to the middle of what shows; undefined when nothing shows. */
function coverAnEdge(
  box: DOMRect,
  { boundingClientRect: whole, intersectionRect: seen, rootBounds }: IntersectionObserverEntry,
): string | undefined {
  if (!rootBounds || seen.width === 0 || seen.height === 0) return undefined;
  const [left, right] = coverIn(
    { start: box.left, size: box.width, most: rootBounds.width },
    (seen.left - whole.left) / whole.width,
    (seen.right - whole.left) / whole.width,
  );
  const [top, bottom] = coverIn(
    { start: box.top, size: box.height, most: rootBounds.height },
    (seen.top - whole.top) / whole.height,
    (seen.bottom - whole.top) / whole.height,
  );
  return [top, right, bottom, left].map((margin) => `${margin}px`).join(' ');
}

/** Along one axis; what shows is from `from` to `to`, as parts of the whole. */
function coverIn(
  { start, size, most }: { start: number; size: number; most: number },
  from: number,
  to: number,
): [before: number, after: number] {
  const middle = Math.round(start + ((from + to) / 2) * size);
  if (from < TOLERANCE) return [0, middle - most];
  if (to > 1 - TOLERANCE) return [-middle, 0];
  return [0, 0];
}

const isSame = (a: DOMRect, b: DOMRect) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
