import { CHANGES } from './watch-page';

/**
 * Gives what makes one element the watched one, or none: `onChange` is called when it, or what is in it, changes in a way
 * that may change what it is called.
 */
export function watchElement(
  onChange: () => void,
  signal: AbortSignal,
): (element: Element | undefined) => void {
  let watched: Element | undefined;
  const observer = new MutationObserver(onChange);
  signal.addEventListener('abort', () => observer.disconnect());
  return (element) => {
    if (element === watched) return;
    watched = element;
    observer.disconnect();
    if (element) observer.observe(element, CHANGES);
  };
}
