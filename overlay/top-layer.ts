import * as dom from '@/locate/dom';
import { HOST_MARK } from './host-mark';

const OTHERS = `dialog:modal, :popover-open:not([${HOST_MARK}]), :fullscreen`;

/** What a page has put into the top layer, in which the last one that came lies above all others. */
export interface TopLayer {
  /**
   * Where the host has to stand so that its buttons can be pressed: in the modal dialog that was opened last, since
   * a browser makes all the rest of the document inert; without one, in the root. Null: the document is empty.
   */
  queryHome(): Element | null;
}

/** Calls `onOpened` when a dialog, a popover or a full screen may have been opened above ours, `onClosed` when one has gone. */
export function watchTopLayer(onOpened: () => void, onClosed: () => void, signal: AbortSignal): TopLayer {
  /** Those that are open, in the order in which they were seen to open. */
  let modals: Element[] = [];

  const refresh = () => {
    const open = [...dom.querySelectorAll(document, 'dialog:modal')];
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
    if (target instanceof Element && dom.getAttribute(target, HOST_MARK) === null) look();
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
