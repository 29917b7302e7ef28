import * as dom from '@/locate/dom';
import { queryFocus } from './hide-focus';

/** A page that takes the focus more often than this in a second has won. */
const MOST_PER_SECOND = 30;

/** How long what was asked for may take: the worker may have to be woken first. */
const LEAVING_MS = 2000;

export interface FocusHold {
  /** The person leaves the card for what they have asked for. */
  letGo(): void;
}

/**
 * Holds the keyboard's focus in the card, once the person has brought it there, against a page that fetches it back.
 * It lets go when they leave: by Tab or Escape, with the pointer, for a frame or for another window.
 */
export function holdFocus(stage: HTMLElement, signal: AbortSignal): FocusHold {
  let letGoUntil = -Infinity;
  /**
   * What happens in the same task as a key or a press that may lead out of the card, comes of it. A Tab that has moved the
   * focus within the card has done what it does: what comes then is the page's.
   */
  let isOwnDoing = false;
  let takenBack: number[] = [];

  const onLeaving = (event: Event) => {
    if (!event.isTrusted) return;
    isOwnDoing = true;
    setTimeout(() => (isOwnDoing = false));
  };
  const options = { signal, capture: true, passive: true };
  for (const type of ['pointerdown', 'mousedown']) window.addEventListener(type, onLeaving, options);
  window.addEventListener(
    'keydown',
    (event) => (event.key === 'Tab' || event.key === 'Escape') && onLeaving(event),
    options,
  );

  const takeBack = (element: HTMLElement) => {
    const now = performance.now();
    takenBack = [...takenBack.filter((at) => now - at < 1000), now];
    if (takenBack.length <= MOST_PER_SECOND) element.focus({ preventScroll: true });
  };
  stage.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (relatedTarget instanceof Node && dom.contains(stage, relatedTarget)) {
        isOwnDoing = false;
        return;
      }
      if (isOwnDoing || performance.now() < letGoUntil || !(target instanceof HTMLElement)) return;
      // Not within the page's own doing: it may be about to move the focus on.
      setTimeout(() => {
        const at = queryFocus(document);
        const isElsewhere = at instanceof HTMLIFrameElement || !dom.hasFocus(document);
        const hasFocus = (dom.getRootNode(stage) as ShadowRoot).activeElement !== null;
        if (!signal.aborted && !isElsewhere && !hasFocus && dom.isConnected(target)) takeBack(target);
      });
    },
    { signal, capture: true },
  );
  return { letGo: () => void (letGoUntil = performance.now() + LEAVING_MS) };
}
