import { type RefObject, useEffect } from 'react';

/**
 * Keeps the focus near where it was when what had it is taken away, as by its own press: on the next thing in the smallest
 * part of the page that is still there. Whoever works by keyboard would else begin at the top again.
 */
export function useLostFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return undefined;
    let places: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      places = [];
      for (let at = closestPlace(target); at; at = closestPlace(at.parentElement)) places.push(at);
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || places.length === 0) return;
      const next = places.find((place) => place.isConnected && queryFocusable(place));
      places = [];
      if (next) queryFocusable(next)?.focus();
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [within]);
}

const closestPlace = (from: EventTarget | null): Element | null =>
  from instanceof Element ? from.closest('li, tbody, fieldset, form, .pane, section') : null;

function queryFocusable(place: Element): HTMLElement | null {
  const found = place.querySelector('h2[tabindex], select, input, textarea, summary, button, a[href]');
  return found instanceof HTMLElement ? found : null;
}
