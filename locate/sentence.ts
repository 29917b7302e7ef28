import * as dom from './dom';
import type { KnownRole } from './role';

/** Only these are written into running text; a button stands there for itself. */
export const isInline = (role: KnownRole) => role === 'link' || role === 'generic';

/** Whether words or numbers stand right beside an element; separators such as "|" are none. */
export const isInSentence = (element: Element) => standsBeside(element, /[\p{L}\p{N}]/u);

/** Whether words stand right beside an element; a count is none. */
export const isBesideWords = (element: Element) => standsBeside(element, /\p{L}/u);

function standsBeside(element: Element, pattern: RegExp): boolean {
  const parent = dom.parentNode(element);
  return [...(parent ? dom.childNodes(parent) : [])].some(
    (node) => dom.nodeType(node) === Node.TEXT_NODE && pattern.test((node as Text).data),
  );
}
