import type { Rect } from '@/guide/facts';
import { isRendered, queryVisibleBox } from '@/locate/shown';
import { toTopCoordinates } from '@/overlay/frame-geometry';
import { acquireHost, keepHostUp } from '@/overlay/host';
import { createSpotlight } from '@/overlay/spotlight';
import { track, type Tracker } from '@/overlay/track';

/** Points at one element of this frame. */
export interface Pointer {
  /** Points at the element and follows it, or at nothing. */
  pointAt(element: Element | undefined): void;
  /** Something in the page has moved. */
  wake(): void;
  element: Element | undefined;
}

/** `onAnchor` gets the visible box in the top document's coordinates whenever it changes. */
export function createPointer(onAnchor: (box: Rect | null) => void, signal: AbortSignal): Pointer {
  let following: { stop: AbortController; tracker: Tracker } | undefined;

  const stop = () => {
    following?.stop.abort();
    following = undefined;
  };
  signal.addEventListener('abort', stop);

  return {
    element: undefined,
    pointAt(element) {
      if (element === this.element && (element === undefined || following)) return;
      stop();
      this.element = element;
      if (!element) return onAnchor(null);
      const controller = new AbortController();
      const spotlight = createSpotlight(acquireHost(controller.signal), controller.signal);
      const onBox = (box: Rect | null) => {
        spotlight.draw(box);
        onAnchor(box ? (toTopCoordinates(box, window) ?? null) : null);
      };
      const tracker = track(element, spotlight.element, () => measure(element), onBox, controller.signal);
      following = { stop: controller, tracker };
    },
    wake() {
      if (!following) return;
      keepHostUp();
      following.tracker.wake();
    },
  };
}

function measure(element: Element): Rect | null {
  if (!element.isConnected || !isRendered(element)) return null;
  const box = queryVisibleBox(element);
  return typeof box === 'string' ? null : box;
}
