import { PICKER } from '@/autotask/fields';
import { autotaskIdioms } from '@/autotask/idioms';
import type { Rect } from '@/guide/run/facts';
import type { Anchor } from '@/guide/messages';
import * as dom from '@/locate/dom';
import { isRendered, queryVisibleBox } from '@/locate/shown';
import { isScrolledAway, toTopCoordinates } from '@/overlay/frame-geometry';
import { acquireHost, keepHostUp } from '@/overlay/host';
import { createSpotlight } from '@/overlay/spotlight';
import { track, type Tracker } from '@/overlay/track';
import type { Surroundings } from './surroundings';

/** Points at one element of this frame. */
export interface Pointer {
  /** Points at the element and follows it, or at nothing. */
  pointAt(element: Element | undefined): void;
  /** Something in the page has moved. */
  wake(): void;
  element: Element | undefined;
}

/**
 * `onAnchor` gets what the card is placed by, whenever it changes. `isMeant` is asked before each time the ring is
 * drawn; while it says no, nothing is. `surroundings` measures what the card had better keep clear of.
 */
export function createPointer(
  onAnchor: (anchor: Anchor | null) => void,
  isMeant: () => boolean,
  surroundings: Surroundings,
  signal: AbortSignal,
): Pointer {
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
      const onPlace = (place: RingPlace | null) => {
        spotlight.draw(place?.box ?? null);
        onAnchor(place?.anchor ?? null);
      };
      const tracker = track(
        element,
        () => (isMeant() ? measure(element, surroundings) : null),
        onPlace,
        controller.signal,
      );
      following = { stop: controller, tracker };
    },
    wake() {
      if (!following) return;
      keepHostUp();
      following.tracker.check();
    },
  };
}

/** In this frame, for the spotlight, and in the top document, for the card: either can move without the other. */
interface RingPlace {
  box: Rect;
  anchor: Anchor | null;
}

function measure(element: Element, surroundings: Surroundings): RingPlace | null {
  if (!dom.isConnected(element) || !isRendered(element)) return null;
  const box = queryVisibleBox(element);
  return typeof box === 'string' ? null : { box, anchor: toAnchor(box, element, surroundings) };
}

function toAnchor(visible: Rect, element: Element, surroundings: Surroundings): Anchor | null {
  const box = toTopCoordinates(visible, window);
  if (!box || isScrolledAway(visible, window)) return null;
  const dialog = autotaskIdioms.queryDialog(element);
  const around = dialog && toTopCoordinates(boxOf(dialog), window);
  const list = dom.closest(element, `${PICKER}, select, [role=combobox]`) !== null;
  const near = surroundings(element, visible);
  return { box, list, ...(around && { around }), ...(near && { near }) };
}

function boxOf(element: Element): Rect {
  const { x, y, width, height } = dom.getBoundingClientRect(element);
  return { x, y, width, height };
}
