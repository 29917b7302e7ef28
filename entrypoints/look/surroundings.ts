import { autotaskIdioms } from '@/autotask/idioms';
import { listSurroundings } from '@/autotask/surroundings';
import type { Frames } from '@/entrypoints/agent/parts';
import type { Obstacle } from '@/guide/messages';
import { MOST_OBSTACLES, type Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { queryShown } from '@/locate/shown';

const SMALLEST_PX = 4;

/** Measures what is in view in this frame beside the control, in the coordinates of the top document. */
export interface Surroundings {
  /**
   * Undefined while the control moves: what was said last stands. Between two looks the page hasn't changed, and nothing
   * is measured anew.
   */
  query(ringed: Element, box: Rect): Obstacle[] | undefined;
  /** All of it, for a card whose control is in another frame or nowhere; none where a dialog lies over this frame. */
  survey(): Obstacle[];
  /** The page has been looked at: `targets` are the controls of the procedure that can be pointed at in it. */
  renew(targets: readonly Element[]): void;
}

export function createSurroundings(frames: Frames): Surroundings {
  let targets: readonly Element[] = [];
  let last: Obstacle[] | undefined;
  let lastBox = '';
  let lastRinged: Element | undefined;
  let surveyed: Obstacle[] | undefined;

  return {
    query(ringed, { x, y, width, height }) {
      const box = [x, y, width, height].join(' ');
      // At first at once, so that the card goes to its place in one move.
      const isStill = box === lastBox || ringed !== lastRinged;
      if (!isStill) last = undefined;
      lastBox = box;
      if (ringed !== lastRinged) last = undefined;
      lastRinged = ringed;
      return isStill ? (last ??= measure(ringed, targets, frames)) : undefined;
    },
    survey: () => (surveyed ??= isCovered(frames) ? [] : measure(undefined, targets, frames)),
    renew(found) {
      targets = found;
      last = undefined;
      surveyed = undefined;
    },
  };
}

const isCovered = ({ listFrameElements }: Frames) =>
  listFrameElements(window).some((frame) => queryShown(frame) === 'covered');

function measure(ringed: Element | undefined, targets: readonly Element[], frames: Frames): Obstacle[] {
  // What lies behind a dialog can't be used anyway.
  const part = (ringed && autotaskIdioms.queryDialog(ringed)) ?? document;
  const all = [
    ...targets.map((element) => ({ kind: 'target' as const, element })),
    ...listSurroundings(document, part),
  ];
  const known = new Set<Element>();
  const found: Obstacle[] = [];
  for (const { kind, element } of all) {
    if (found.length >= MOST_OBSTACLES) break;
    if (known.has(element)) continue;
    if (ringed && (dom.contains(element, ringed) || dom.contains(ringed, element))) continue;
    known.add(element);
    const box = queryBox(element, frames);
    if (box) found.push({ kind, box });
  }
  return found;
}

function queryBox(element: Element, { toTopCoordinates }: Frames): Rect | undefined {
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
