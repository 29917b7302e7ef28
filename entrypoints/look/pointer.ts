import type { Pointer, RingPlace } from '@/entrypoints/agent/parts';
import type { Anchor } from '@/guide/messages';
import { acquireHost, keepHostUp } from '@/overlay/host';
import { createSpotlight } from '@/overlay/spotlight';
import { track, type Tracker } from '@/overlay/track';

/**
 * Draws the ring. `measure` is asked before each time that it is drawn: null takes it away. `onAnchor` gets what the
 * card is placed by, whenever it changes.
 */
export function createPointer(
  measure: (element: Element) => RingPlace | null,
  onAnchor: (anchor: Anchor | null) => void,
  signal: AbortSignal,
): Pointer {
  let pointedAt: Element | undefined;
  let following: { stop: AbortController; tracker: Tracker } | undefined;

  const stop = () => {
    following?.stop.abort();
    following = undefined;
  };
  signal.addEventListener('abort', stop);

  return {
    get element() {
      return pointedAt;
    },
    pointAt(element) {
      if (element === pointedAt && (element === undefined || following)) return;
      stop();
      pointedAt = element;
      if (!element) return onAnchor(null);
      const controller = new AbortController();
      const spotlight = createSpotlight(acquireHost(controller.signal), controller.signal);
      const onPlace = (place: RingPlace | null) => {
        spotlight.draw(place?.box ?? null);
        onAnchor(place?.anchor ?? null);
      };
      const tracker = track(element, () => measure(element), onPlace, controller.signal);
      following = { stop: controller, tracker };
    },
    wake() {
      if (!following) return;
      keepHostUp();
      following.tracker.check();
    },
  };
}
