import type { Anchor } from '@/guide/messages';
import type { Size } from './boxes';
import { RING_PX } from './place-card';

/** From the window's edges, and from the ring. */
const EDGE_PX = 4;
/** Two lines and a half: less can't be read. */
const LEAST_PX = 64;

/**
 * The largest room beside the control for a card that is to be read, whatever it takes: where it goes and how high it
 * may be. What doesn't fit in scrolls.
 */
export function placeInRoom(
  size: Size,
  anchor: Anchor | null,
  view: Size,
): { x: number; y: number; height: number } {
  const most = view.height - 2 * EDGE_PX;
  const left = Math.max(0, Math.min(EDGE_PX, view.width - size.width));
  if (!anchor) return { x: left, y: EDGE_PX, height: most };
  const { x, y, width, height } = anchor.box;
  const right = Math.max(left, view.width - size.width - EDGE_PX);
  const above = y - RING_PX - 2 * EDGE_PX;
  const top = y + height + RING_PX + EDGE_PX;
  const below = view.height - top - EDGE_PX;
  const beside = { y: EDGE_PX, height: Math.min(size.height, most) };
  const rooms = [
    { x: left, y: EDGE_PX, height: Math.max(LEAST_PX, Math.min(size.height, above)) },
    {
      x: left,
      y: Math.min(top, view.height - LEAST_PX - EDGE_PX),
      height: Math.max(LEAST_PX, Math.min(size.height, below)),
    },
    ...(x - RING_PX >= size.width + EDGE_PX ? [{ x: left, ...beside }] : []),
    ...(view.width - x - width - RING_PX >= size.width + EDGE_PX ? [{ x: right, ...beside }] : []),
  ];
  return rooms.reduce((best, each) => (each.height > best.height ? each : best));
}
