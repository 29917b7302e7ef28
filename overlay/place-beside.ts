import type { Rect } from '@/guide/run/facts';
import type { Anchor } from '@/guide/messages';

const GAP_PX = 14;
const EDGE_PX = 12;

export interface Size {
  width: number;
  height: number;
}

/**
 * Where a card goes: beside the spotlight, never over it, never outside the view, out of the way of the list that the
 * spotlight's field opens, and over as little as possible of the dialog or menu around it. Without a spotlight: the lower right corner, where Autotask keeps the
 * least. All in the coordinates of the top document.
 */
export function placeBeside(card: Size, anchor: Anchor | null, view: Size): { x: number; y: number } {
  const right = Math.max(0, view.width - card.width - EDGE_PX);
  const bottom = Math.max(0, view.height - card.height - EDGE_PX);
  if (!anchor) return { x: right, y: bottom };
  const { box, around = box } = anchor;
  const list = anchor.list ? roomForList(box) : undefined;
  const inView = (x: number, y: number) => ({
    x: Math.min(Math.max(EDGE_PX, x), Math.max(EDGE_PX, right)),
    y: Math.min(Math.max(EDGE_PX, y), Math.max(EDGE_PX, bottom)),
  });
  const near = list ? [box, around, list] : [box, around];
  const columns = near.flatMap((each) => [each.x + each.width + GAP_PX, each.x - card.width - GAP_PX]);
  const rows = near.flatMap((each) => [each.y + each.height + GAP_PX, each.y - card.height - GAP_PX]);
  const places = [
    ...[...columns, right, EDGE_PX].map((x) => inView(x, box.y)),
    ...[...rows, bottom, EDGE_PX].map((y) => inView(box.x, y)),
    ...[right, EDGE_PX].flatMap((x) => [inView(x, bottom), inView(x, EDGE_PX)]),
  ];
  const cost = (place: { x: number; y: number }) => {
    const covered = { ...place, ...card };
    const inTheWay = overlap(covered, grow(box)) * 1000 + (list ? overlap(covered, list) * 100 : 0);
    return inTheWay + overlap(covered, around) + distance(covered, box);
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** Where the field's list opens. A usual size: Autotask's own isn't known. */
const roomForList = ({ x, y, width, height }: Rect): Rect => ({
  x,
  y: y + height,
  width: Math.max(width, 260),
  height: 320,
});

/** The spotlight's ring stands a little outside the control. */
const grow = ({ x, y, width, height }: Rect): Rect => ({
  x: x - 6,
  y: y - 6,
  width: width + 12,
  height: height + 12,
});

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Between the nearest edges. */
function distance(a: Rect, b: Rect): number {
  const x = Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width);
  const y = Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height);
  return Math.hypot(x, y);
}
