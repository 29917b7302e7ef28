/**
 * Calls back when the page writes this document anew (`document.open()`): that takes away every listener on the window
 * and the document, those of extensions too, and says nothing. What observes mutations stays.
 */
export function watchRewrites(onRewritten: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const isGone = (node: Node) => node.nodeType === Node.ELEMENT_NODE;
    if (records.some(({ removedNodes }) => [...removedNodes].some(isGone))) onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
