import * as dom from '@/locate/dom';

/**
 * Whenever React draws, it notes where the caret stands in the field that has the focus, in same-origin frames too, to
 * put it back afterwards. In Autotask that field may hold a password, and the caret tells its length. In this world,
 * which the page doesn't share, no field of the page has the focus; the card draws in a shadow root and loses nothing.
 */
export function hideFocus(document: Document, signal: AbortSignal): void {
  Object.defineProperty(document, 'activeElement', { configurable: true, get: () => dom.body(document) });
  signal.addEventListener('abort', () => Reflect.deleteProperty(document, 'activeElement'));
}

/** What really has the focus. */
export function queryFocus(document: Document): Element | null {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement') ?? {};
  return (get?.call(document) as Element | null | undefined) ?? null;
}
