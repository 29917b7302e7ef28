import * as dom from '@/locate/dom';
import { isHost } from '@/overlay/shared-host';

/** Less than this is a press with an unsteady hand. */
const STEADY_PX = 4;

export interface Drag {
  /** How far the pointer has come since it went down, in pixels. */
  onDrag(by: { x: number; y: number }): void;
  /** The person has let go; `moved`: after having dragged. */
  onDropped(moved: boolean): void;
}

/**
 * Lets the person drag the card by what is marked with `data-handle`, except by its buttons. It has to be called before
 * anything else listens at the window: what keeps the card's events from the page lets none of these through. Only what
 * the browser itself vouches for drags anything.
 */
export function dragCard(box: HTMLElement, { onDrag, onDropped }: Drag, signal: AbortSignal): void {
  let held: { id: number; x: number; y: number; moved: boolean } | undefined;

  const isOfDrag = (event: PointerEvent) => event.isTrusted && event.pointerId === held?.id;
  const onDown = (event: PointerEvent) => {
    if (held || !event.isTrusted || event.button !== 0 || !isOnHandle(event, box)) return;
    held = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
    // Frames under the card would take the pointer over.
    box.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (!held || !isOfDrag(event)) return;
    event.stopImmediatePropagation();
    const by = { x: event.clientX - held.x, y: event.clientY - held.y };
    held.moved ||= Math.hypot(by.x, by.y) > STEADY_PX;
    if (held.moved) onDrag(by);
  };
  const onEnd = (event: PointerEvent) => {
    if (!held || !isOfDrag(event)) return;
    const { moved } = held;
    held = undefined;
    onDropped(moved);
  };
  const options = { signal, capture: true };
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointermove', onMove, options);
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, onEnd, options);
}

function isOnHandle(event: PointerEvent, box: HTMLElement): boolean {
  const [at] = event.composedPath();
  if (!(at instanceof Node) || !isHost(at)) return false;
  const root = dom.getRootNode(box) as ShadowRoot;
  const [under] = dom.elementsFromPoint(root, event.clientX, event.clientY);
  if (!under || !dom.contains(box, under)) return false;
  const isHandle = dom.closest(under, '[data-handle]') !== null;
  return isHandle && dom.closest(under, 'button, a, summary, input') === null;
}
