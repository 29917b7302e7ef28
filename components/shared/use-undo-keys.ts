import { type RefObject, useEffect } from 'react';

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y). Without `within`: anywhere but in fields, where the browser's own undo has its place. With
 * it: in this part of the page alone, and in its fields too, as a table is undone cell by cell and not letter by letter.
 */
export function useUndoKeys(
  undo: () => void,
  redo: () => void,
  within?: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isMeant = within
        ? target instanceof Node && within.current?.contains(target)
        : !(target instanceof Element && target.matches('input, textarea, select'));
      if (!isMeant || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (!way) return;
      event.preventDefault();
      way();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, within]);
}
