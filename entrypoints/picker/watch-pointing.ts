import * as dom from '@/locate/dom';
import { isHost } from '@/overlay/shared-host';

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
 * keyboard's focus. What a script of the page dispatches is nobody's pointing: it is left to the page.
 *
 * A press is swallowed before anything else is done about it, so that it doesn't reach the page whatever comes of it.
 */
export function watchPointing(pointing: Pointing, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: false };
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    onEvent: (event: WindowEventMap[Type], at: Element | null) => void,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) onEvent(event, elementOf(event));
      },
      options,
    );

  for (const type of PRESSES)
    listen(type as 'pointerup', (event, at) => {
      if (!at) return;
      swallow(event);
      // A disabled button gets no click, so the release counts; the click that follows it has to be swallowed first.
      if (type === 'pointerup') setTimeout(() => !signal.aborted && pointing.onPick(at));
    });
  listen('pointermove', (_event, at) => pointing.onOver(at));
  listen('focusin', (_event, at) => pointing.onOver(at));
  listen('keydown', (event, at) => {
    if (event.key === 'Escape') {
      swallow(event);
      pointing.onCancel();
    } else if (at && at !== dom.body(document) && (event.key === 'Enter' || event.key === ' ')) {
      swallow(event);
      pointing.onPick(at);
    }
  });
  // A button is pressed by the release of the space bar.
  listen('keyup', (event, at) => {
    if (at && event.key === ' ') swallow(event);
  });
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
