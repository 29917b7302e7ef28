import * as dom from '@/locate/dom';
import { observerOf } from './frame-geometry';

/** Lets go of an element whose box has been watched. */
type Release = () => void;

/**
 * Calls back once when the box of an element at rest moves or changes for whatever reason: images that load, fonts,
 * a style sheet. No event tells of these; an observer whose root is cut to exactly the element's box does.
 */
export function senseMove(element: Element, onMove: () => void): Release {
  const root = dom.ownerDocument(element);
  const { innerWidth, innerHeight } = dom.defaultView(root)!;
  const { top, left, bottom, right } = dom.getBoundingClientRect(element);
  const inset = [top, innerWidth - right, innerHeight - bottom, left].map((edge) => `${-Math.floor(edge)}px`);
  let first: number | undefined;
  const observer = new (observerOf(element))(
    ([entry]) => {
      const ratio = entry?.intersectionRatio ?? 0;
      if (first === undefined) first = ratio;
      else if (ratio !== first) onMove();
    },
    { root, rootMargin: inset.join(' '), threshold: [0, 0.5, 0.9, 0.99, 1] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
