import * as dom from './dom';
import type { KnownRole } from './role';

/** Only these are written into running text; a button stands there for itself. */
export const isInline = (role: KnownRole) => role === 'link' || role === 'generic';

/** Whether words stand right beside an element; separators such as "|" are none. */
export function isInSentence(element: Element): boolean {
  const parent = dom.parentNode(element);
  return [...(parent ? dom.childNodes(parent) : [])].some(
    (node) => dom.nodeType(node) === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test((node as Text).data),
  );
}
