import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOwnSize, queryViewSize } from '@/overlay/own-size';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document.documentElement, 'currentCSSZoom');
});

describe('the room in the window', () => {
  it('is what scrollbars leave', () => {
    vi.stubGlobal('visualViewport', { width: innerWidth - 15, height: innerHeight, scale: 1 });
    expect(queryViewSize()).toEqual({ width: innerWidth - 15, height: innerHeight });
  });

  it('stays the same when somebody zooms in with two fingers', () => {
    vi.stubGlobal('visualViewport', { width: (innerWidth - 15) / 2, height: innerHeight / 2, scale: 2 });
    expect(queryViewSize()).toEqual({ width: innerWidth - 15, height: innerHeight });
  });
});

describe('an element of ours', () => {
  it('keeps its size in a page that is zoomed, and gets it back with the page', () => {
    const ring = document.createElement('div');
    const zoomPage = (zoom: number) =>
      Object.defineProperty(document.documentElement, 'currentCSSZoom', { configurable: true, value: zoom });
    zoomPage(0.8);
    keepOwnSize(ring);
    expect(Number(ring.style.zoom) * 0.8).toBeCloseTo(1);
    zoomPage(1);
    keepOwnSize(ring);
    expect(ring.style.zoom).toBe('');
  });
});
