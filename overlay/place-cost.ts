import type { Anchor, Obstacle } from '@/guide/messages';
import type { Rect } from '@/guide/run/facts';
import { distance, overlap, type Size } from './boxes';

/**
 * What it costs to lie over something that the person may need, by its kind. One unit is about what it is worth to
 * stand next to the control instead of at the far end of the window.
 */
const WEIGHTS: Record<Obstacle['kind'], number> = { target: 12, alert: 12, field: 5, button: 4 };
/** The list that the ringed field opens, and the dialog around the control. */
const LIST = 10;
const AROUND = 1.5;
const DISTANCE = 1.5;
/** A card may take this part of the window; more of it leaves too little to work in. */
const SHARE = 0.35;
const LARGE = 30;

/** What there is beside the control itself; nothing of it forbids a place. */
export interface Surroundings {
  anchor: Anchor | null;
  near: readonly Obstacle[];
  view: Size;
}

/** How much a card that lies here is in the way: 0 is best. */
export function costOf(card: Rect, { anchor, near, view }: Surroundings): number {
  const share = (card.width * card.height) / (view.width * view.height);
  let cost = LARGE * Math.max(0, share - SHARE);
  for (const { kind, box } of near) cost += WEIGHTS[kind] * partCovered(card, box);
  if (!anchor) return cost;
  const { box, around, list } = anchor;
  if (list) cost += LIST * partCovered(card, roomForList(box));
  if (around) cost += (AROUND * overlap(card, around)) / (card.width * card.height);
  const away = (DISTANCE * distance(card, box)) / Math.max(view.width, view.height);
  // A strip can't stand beside the control: it takes the far edge.
  return card.width >= view.width ? cost - away : cost + away;
}

/** Half of a button is nearly as bad to cover as all of it. */
function partCovered(card: Rect, box: Rect): number {
  const covered = overlap(card, box);
  return covered === 0 ? 0 : 0.4 + (0.6 * covered) / (box.width * box.height);
}

/** Where the field's list opens. A usual size: Autotask's own isn't known. */
const roomForList = ({ x, y, width, height }: Rect): Rect => ({
  x,
  y: y + height,
  width: Math.max(width, 260),
  height: 320,
});
