import * as dom from './dom';

/** Fields, pictures and other places whose content is nobody's label; their inside is never looked at. */
export const SEALED =
  'input, textarea, select, output, [contenteditable]:not([contenteditable="false"]), img, canvas, svg, video';
/** What a page holds and never shows. */
export const SILENT = 'script, style, noscript, template, head';

/** Whether an element may hold what a person typed, or a picture: Signpost doesn't read those. */
export function isSealed(element: Element): boolean {
  return dom.matches(element, SEALED);
}

/** The parent in the flattened sense: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return dom.parentElement(element) ?? dom.hostOf(dom.getRootNode(element));
}

/** Whether `outer` is `inner` or holds it, across shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let each: Element | null = inner; each; each = parentOf(each)) if (each === outer) return true;
  return false;
}

/** Like `closest` with a selector, but out of shadow roots as well. */
export function within(element: Element, selector: string): Element | undefined {
  for (let root: Element | null = element; root; root = dom.hostOf(dom.getRootNode(root))) {
    const found = dom.closest(root, selector);
    if (found) return found;
  }
  return undefined;
}

/** The nearest ancestor, or the element itself, that passes. */
export function closest(element: Element, passes: (element: Element) => boolean): Element | undefined {
  for (let each: Element | null = element; each; each = parentOf(each)) if (passes(each)) return each;
  return undefined;
}

/** The elements inside another, so many at most: of a large page no more is read. */
export function listInside(element: Element, most: number): Element[] {
  const walker = dom.createTreeWalker(dom.ownerDocument(element), element, NodeFilter.SHOW_ELEMENT);
  const all: Element[] = [];
  while (all.length < most) {
    const next = walker.nextNode();
    if (!next) break;
    all.push(next as Element);
  }
  return all;
}
