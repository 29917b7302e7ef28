import type { CardForm } from '@/guide/card/card-form';
import type { Anchor } from '@/guide/messages';
import type { Size } from './boxes';

const GAP_PX = 14;
/** How far the card stands from the window's edge, at most. */
const EDGE_PX = 12;

export interface Point {
  x: number;
  y: number;
}

/**
 * The places that come into question for a card of this size, all inside the window: beside the control and the dialog
 * around it, along the edges, in the corners. `more`: others that do, undefined ones left out. A strip lies along the
 * upper or lower edge. Without a control: the lower right corner first, where Autotask keeps the least.
 */
export function listPlaces(
  form: CardForm,
  size: Size,
  anchor: Anchor | null,
  view: Size,
  more: readonly (Point | undefined)[],
): Point[] {
  const right = Math.max(0, view.width - size.width);
  const bottom = Math.max(0, view.height - size.height);
  if (form === 'strip')
    return [
      { x: 0, y: bottom },
      { x: 0, y: 0 },
    ];
  const edge = { x: Math.min(EDGE_PX, right / 2), y: Math.min(EDGE_PX, bottom / 2) };
  const inView = ({ x, y }: Point) => ({
    x: Math.round(Math.min(Math.max(edge.x, x), right - edge.x)),
    y: Math.round(Math.min(Math.max(edge.y, y), bottom - edge.y)),
  });
  const boxes = anchor ? [anchor.box, anchor.around ?? anchor.box] : [];
  const columns = [right, edge.x, right / 2];
  const rows = [bottom, edge.y, bottom / 2];
  for (const box of boxes) {
    columns.push(box.x + box.width + GAP_PX, box.x - size.width - GAP_PX, box.x);
    rows.push(box.y + box.height + GAP_PX, box.y - size.height - GAP_PX, box.y);
  }
  const grid = columns.flatMap((x) => rows.map((y) => ({ x, y })));
  return [...more.filter((each) => each !== undefined), ...grid].map(inView);
}
