import { beforeEach, describe, expect, it } from 'vitest';
import { createSpotlight, type Spotlight } from '@/overlay/spotlight';

const MOST_MARGIN = 16;

describe('the spotlight', () => {
  let stage: HTMLElement;
  let life: AbortController;
  let spotlight: Spotlight;
  beforeEach(() => {
    stage = document.createElement('div');
    life = new AbortController();
    spotlight = createSpotlight(stage, life.signal);
  });
  const ring = () => stage.querySelector<HTMLElement>('[data-part=spotlight]')!;
  const drawn = () => {
    const { transform, width, height } = ring().style;
    const [, x, y] = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(transform)!;
    return { x: Number(x), y: Number(y), width: Number.parseFloat(width), height: Number.parseFloat(height) };
  };

  it('is not seen before it was told where', () => {
    expect(ring().hidden).toBe(true);
  });

  it('goes around the box, with no more than the margin of the contract', () => {
    spotlight.draw({ x: 100, y: 200, width: 80, height: 20 });
    const { x, y, width, height } = drawn();
    expect(ring().hidden).toBe(false);
    expect(x).toBeLessThan(100);
    expect(y).toBeLessThan(200);
    expect(100 - x).toBeLessThanOrEqual(MOST_MARGIN);
    expect(x + width - 180).toBeGreaterThan(0);
    expect(x + width - 180).toBeLessThanOrEqual(MOST_MARGIN);
    expect(y + height - 220).toBeLessThanOrEqual(MOST_MARGIN);
  });

  it('stays inside the window around a control in a corner', () => {
    spotlight.draw({ x: 0, y: 0, width: innerWidth, height: innerHeight });
    expect(drawn()).toEqual({ x: 0, y: 0, width: innerWidth, height: innerHeight });
  });

  it('goes when there is nothing to show, and with its guide', () => {
    spotlight.draw({ x: 1, y: 1, width: 1, height: 1 });
    spotlight.draw(null);
    expect(ring().hidden).toBe(true);
    life.abort();
    expect(stage.childElementCount).toBe(0);
  });
});
