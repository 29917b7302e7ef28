import { watchUse } from '@/entrypoints/agent/use-of-targets';
import type { Located } from '@/locate/locate';
import { queryShown, queryVisibleBox } from '@/locate/shown';
import { isScrolledAway } from '@/overlay/frame-geometry';
import { scrollIntoOwnView } from '@/overlay/scroll-into-view';
import { track, type Tracker } from '@/overlay/track';

/** What watches and follows a control, put into a page for tests. */
export interface OverlayLab {
  /** Notes from now on what is pressed and visited; by name, the selector of a control. */
  watchUse(controls: Record<string, string>): void;
  presses: string[];
  /** Follows a control as the spotlight does. */
  follow(selector: string): void;
  /** The page has changed: is it still where it was? */
  check(): void;
  /** Where the control was when last reported. */
  place: { x: number; y: number; width: number; height: number } | null;
  /** How often its place has been measured. */
  measured: number;
  scrollTo(selector: string): void;
  shown(selector: string): string;
  /** A window above is scrolled so that nothing of it is left. */
  isAway(selector: string): boolean;
}

declare global {
  interface Window {
    overlay: OverlayLab;
  }
}

const { signal } = new AbortController();
let tracker: Tracker | undefined;

/** Also inside the open shadow roots that stand on the way: `#host >>> #inner`. */
function get(selector: string): Element {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const part of selector.split('>>>')) {
    found = root.querySelector(part.trim());
    root = found?.shadowRoot ?? root;
  }
  if (!found) throw new Error(`The fixture has no ${selector}`);
  return found;
}

const found = (selector: string): Located => ({ status: 'found', element: get(selector), confidence: 1 });

const overlay: OverlayLab = {
  presses: [],
  place: null,
  measured: 0,
  watchUse(controls) {
    watchUse(
      () => new Map(Object.entries(controls).map(([name, selector]) => [name, found(selector)])),
      {
        onPressed: (name) => overlay.presses.push(name),
        onVisited: () => undefined,
        onOtherPress: () => undefined,
      },
      signal,
    );
  },
  follow(selector) {
    const element = get(selector);
    tracker = track(
      element,
      () => {
        overlay.measured += 1;
        const box = queryVisibleBox(element);
        return typeof box === 'string' ? null : box;
      },
      (place) => (overlay.place = place),
      signal,
    );
  },
  check: () => tracker?.check(),
  scrollTo: (selector) => scrollIntoOwnView(get(selector)),
  shown: (selector) => queryShown(get(selector)),
  isAway: (selector) => isScrolledAway(get(selector).getBoundingClientRect(), window),
};
window.overlay = overlay;
