import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Rect } from '@/guide/facts';

const GAP_PX = 14;
const EDGE_PX = 12;

/**
 * Puts the card beside the spotlight, never over it and never outside the window; without a spotlight, in the lower
 * right corner, where Autotask keeps the least.
 */
export async function placeCard(card: HTMLElement, anchor: Rect | null): Promise<void> {
  if (!anchor)
    return moveTo(card, innerWidth - card.offsetWidth - EDGE_PX, innerHeight - card.offsetHeight - EDGE_PX);
  const { x, y } = await computePosition(asReference(anchor), card, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(GAP_PX),
      flip({
        crossAxis: false,
        fallbackPlacements: ['left-start', 'bottom-end', 'top-end', 'bottom', 'top'],
        padding: EDGE_PX,
      }),
      shift({ padding: EDGE_PX }),
    ],
  });
  if (!overlaps({ x, y, width: card.offsetWidth, height: card.offsetHeight }, anchor))
    return moveTo(card, x, y);
  const corner = freestCorner(card, anchor);
  moveTo(card, corner.x, corner.y);
}

/** Where nothing beside the spotlight is wide enough: the corner farthest from it. */
function freestCorner(card: HTMLElement, anchor: Rect): { x: number; y: number } {
  const left = anchor.x + anchor.width / 2 > innerWidth / 2;
  const top = anchor.y + anchor.height / 2 > innerHeight / 2;
  return {
    x: left ? EDGE_PX : innerWidth - card.offsetWidth - EDGE_PX,
    y: top ? EDGE_PX : innerHeight - card.offsetHeight - EDGE_PX,
  };
}

function moveTo(card: HTMLElement, x: number, y: number): void {
  card.style.transform = `translate(${Math.round(Math.max(0, x))}px, ${Math.round(Math.max(0, y))}px)`;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function asReference({ x, y, width, height }: Rect) {
  return {
    getBoundingClientRect: () => ({
      x,
      y,
      width,
      height,
      left: x,
      top: y,
      right: x + width,
      bottom: y + height,
    }),
  };
}
