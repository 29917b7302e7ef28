import { autotaskIdioms } from '@/autotask/idioms';
import { listSurroundings } from '@/autotask/surroundings';
import type { Rect } from '@/guide/run/facts';
import { MOST_OBSTACLES, type Obstacle } from '@/guide/messages';
import * as dom from '@/locate/dom';
import { toTopCoordinates } from '@/overlay/frame-geometry';

/** A page that is drawn anew all the time is measured no more often than this. */
const PACE_MS = 250;
const SMALLEST_PX = 4;

/**
 * Measures what is in view around the control in this frame, in the coordinates of the top document. Undefined while
 * the control moves, and when it was measured just now: what was said last stands.
 */
export type Surroundings = (ringed: Element, box: Rect) => Obstacle[] | undefined;

/** `queryTargets`: the other controls of the procedure that are in view here. */
export function createSurroundings(queryTargets: () => Iterable<Element>): Surroundings {
  let lastBox = '';
  let last: Obstacle[] | undefined;
  let measuredAt = -Infinity;
  let measuredFor = '';

  return (ringed, { x, y, width, height }) => {
    const now = performance.now();
    const box = [x, y, width, height].join(' ');
    const isStill = box === lastBox;
    lastBox = box;
    if (!isStill) return undefined;
    if (box === measuredFor && now - measuredAt < PACE_MS) return last;
    measuredAt = now;
    measuredFor = box;
    return (last = measure(ringed, queryTargets()));
  };
}

function measure(ringed: Element, targets: Iterable<Element>): Obstacle[] {
  // What lies behind a dialog can't be used anyway.
  const part = autotaskIdioms.queryDialog(ringed) ?? document;
  const all = [
    ...[...targets].map((element) => ({ kind: 'target' as const, element })),
    ...listSurroundings(document, part),
  ];
  const known = new Set<Element>([ringed]);
  const found: Obstacle[] = [];
  for (const { kind, element } of all) {
    if (found.length >= MOST_OBSTACLES) break;
    if (known.has(element) || dom.contains(element, ringed) || dom.contains(ringed, element)) continue;
    known.add(element);
    const box = queryBox(element);
    if (box) found.push({ kind, box });
  }
  return found;
}

function queryBox(element: Element): Rect | undefined {
  const { x, y, right, bottom } = dom.getBoundingClientRect(element);
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const width = Math.min(innerWidth, right) - left;
  const height = Math.min(innerHeight, bottom) - top;
  if (width < SMALLEST_PX || height < SMALLEST_PX) return undefined;
  if (!dom.checkVisibility(element, { opacityProperty: true, visibilityProperty: true })) return undefined;
  const box = toTopCoordinates({ x: left, y: top, width, height }, window);
  return (
    box && {
      x: Math.round(box.x),
      y: Math.round(box.y),
      width: Math.round(box.width),
      height: Math.round(box.height),
    }
  );
}
