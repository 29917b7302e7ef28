import * as dom from '@/locate/dom';

/**
 * Lets an element of ours be drawn in the pixels of the window, where the page is zoomed by its style sheet: boxes are
 * measured in these, and what stands below `html { zoom: 0.8 }` would be drawn at four fifths of them.
 */
export function keepOwnSize(element: HTMLElement): void {
  // Chromium has the property since 128; before, this can't be asked.
  const zoom = dom.documentElement(document).currentCSSZoom ?? 1;
  const own = zoom === 1 ? '' : String(1 / zoom);
  if (element.style.zoom !== own) element.style.zoom = own;
}

/** How much room there is in the window, in its pixels: without scrollbars, and however far somebody has zoomed in. */
export function queryViewSize(): { width: number; height: number } {
  const { width, height, scale } = window.visualViewport ?? {
    width: innerWidth,
    height: innerHeight,
    scale: 1,
  };
  return { width: Math.min(innerWidth, width * scale), height: Math.min(innerHeight, height * scale) };
}
