import * as dom from '@/locate/dom';
import { HOST_MARK } from './host-mark';

/** Elements in which nothing of ours would be drawn, should one of them fill the screen. */
const DRAWN_BY_THEMSELVES = 'audio, canvas, embed, frame, iframe, img, input, object, textarea, video';

const OTHERS = `dialog:modal, :popover-open:not([${HOST_MARK}]), :fullscreen`;

/** What a page has put into the top layer, in which the last one that came lies above all others. */
export interface TopLayer {
  /**
   * Where the host has to stand so that its buttons can be pressed: in the modal dialog that was opened last, or in what fills
   * the screen, since a browser makes all the rest of the document inert; without one, in the root. Null: the document is empty.
   */
  queryHome(): Element | null;
}

/** Calls `onOpened` when a dialog, a popover or a full screen may have been opened above ours, `onClosed` when one has gone. */
export function watchTopLayer(onOpened: () => void, onClosed: () => void, signal: AbortSignal): TopLayer {
  /** Those that are open, in the order in which they were seen to open. */
  let modals: Element[] = [];

  const refresh = () => {
    // What fills the screen is modal, too.
    const open = [...dom.querySelectorAll(document, ':modal')].filter(canHold);
    modals = [
      ...modals.filter((each) => open.includes(each)),
      ...open.filter((each) => !modals.includes(each)),
    ];
  };
  const look = () => {
    refresh();
    if (dom.querySelector(document, OTHERS)) onOpened();
    else onClosed();
  };
  const onToggle = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || dom.getAttribute(target, HOST_MARK) === null) look();
  };

  // A dialog says by its attribute that it was opened, in all browsers; a popover by this event only.
  const opened = new MutationObserver(look);
  opened.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  for (const type of ['toggle', 'fullscreenchange'])
    window.addEventListener(type, onToggle, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => opened.disconnect());
  refresh();

  return {
    queryHome() {
      const isOpen = (each: Element) => dom.isConnected(each) && dom.matches(each, ':modal');
      return modals.findLast(isOpen) ?? dom.documentElement(document);
    },
  };
}

const canHold = (each: Element): boolean =>
  each instanceof HTMLElement &&
  each !== dom.documentElement(document) &&
  !dom.matches(each, DRAWN_BY_THEMSELVES);
