import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps a keyboard user in the card when the button they are on goes away with its step. It never brings the focus
 * in: only the person does that.
 */
export function useKeptFocus(card: RefObject<HTMLElement | null>) {
  const within = useRef(false);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !within.current) return;
    const root = element.getRootNode() as Document | ShadowRoot;
    if (!element.contains(root.activeElement)) element.focus({ preventScroll: true });
  });

  return {
    onFocus(event: FocusEvent) {
      event.stopPropagation();
      within.current = true;
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      event.stopPropagation();
      within.current = event.currentTarget.contains(event.relatedTarget);
    },
  };
}
