import { type RefObject, useEffect } from 'react';

/** A slash goes to the search field, and so does typing anywhere that takes no text itself. */
export function useTypeToSearch(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
      // A space presses the button it is typed on, or scrolls.
      if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey || isComposing) return;
      if (event.defaultPrevented || (target instanceof Element && takesText(target))) return;
      // Hidden while the zone is asked for: then it can't take the focus, and does nothing.
      field.current?.focus();
      if (key === '/') event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}

const takesText = (element: Element) =>
  element.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
