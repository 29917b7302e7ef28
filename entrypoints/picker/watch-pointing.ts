import * as dom from '@/locate/dom';
import { isHost } from '@/overlay/host';

interface Pointing {
  /** What the pointer or the keyboard is on; null: nothing of the page. */
  onOver(element: Element | null): void;
  onPick(element: Element): void;
  onCancel(): void;
}

/** All that a press is made of; the page must see none of it. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
];

/**
 * Hears what the person points at, and keeps their presses from the page. There is no pane of glass over it: a menu
 * that is open because the pointer is on it has to stay open. Esc cancels; Enter and the space bar pick what has the
 * keyboard's focus.
 */
export function watchPointing(pointing: Pointing, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: false };
  const press = (event: Event) => {
    const at = elementOf(event);
    if (!at) return;
    swallow(event);
    // A disabled button gets no click, so the release counts; the click that follows it has to be swallowed first.
    if (event.type === 'pointerup') setTimeout(() => !signal.aborted && pointing.onPick(at));
  };
  for (const type of PRESSES) window.addEventListener(type, press, options);
  window.addEventListener('pointermove', (event) => pointing.onOver(elementOf(event)), {
    signal,
    capture: true,
  });
  window.addEventListener('focusin', (event) => pointing.onOver(elementOf(event)), { signal, capture: true });
  window.addEventListener(
    'keydown',
    (event) => {
      const at = elementOf(event);
      if (event.key === 'Escape') {
        swallow(event);
        pointing.onCancel();
      } else if (at && at !== dom.body(document) && (event.key === 'Enter' || event.key === ' ')) {
        swallow(event);
        pointing.onPick(at);
      }
    },
    options,
  );
  // A button is pressed by the release of the space bar.
  window.addEventListener(
    'keyup',
    (event) => elementOf(event) && event.key === ' ' && swallow(event),
    options,
  );
}

/** The element of the page that an event is about; null for our own card, which is used as ever. */
function elementOf(event: Event): Element | null {
  const at = event.composedPath()[0];
  return at instanceof Element && !isHost(at) ? at : null;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
