import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/overlay/place-beside';

const view = { width: 1280, height: 800 };
const card = { width: 360, height: 240 };

describe('the card', () => {
  it('is in the lower right corner while nothing is pointed at', () => {
    expect(placeBeside(card, null, view)).toEqual({ x: 908, y: 548 });
  });

  it('is never over the control or outside the view, wherever the control is', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 1100 }),
      y: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 10, max: 180 }),
      height: fc.integer({ min: 10, max: 40 }),
    });
    fc.assert(
      fc.property(box, fc.boolean(), (control, list) => {
        const { x, y } = placeBeside(card, { box: control, list }, view);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(view.width);
        expect(y + card.height).toBeLessThanOrEqual(view.height);
        const apart =
          x >= control.x + control.width ||
          x + card.width <= control.x ||
          y >= control.y + control.height ||
          y + card.height <= control.y;
        expect(apart).toBe(true);
      }),
    );
  });

  it('leaves room for the list that a field opens', () => {
    const small = { width: 640, height: 480 };
    const box = { x: 20, y: 60, width: 600, height: 30 };
    const { y } = placeBeside({ width: 360, height: 90 }, { box, list: true }, small);
    expect(y).toBe(480 - 90 - 12);
  });
});
