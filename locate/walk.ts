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

/** The parent as it is written: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return dom.parentElement(element) ?? dom.hostOf(dom.getRootNode(element));
}

/** Whether `outer` is `inner` or holds it as they are drawn: across shadow roots, and through slots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let each: Element | null = inner; each; each = dom.flatParent(each)) if (each === outer) return true;
  return false;
}

/** What the text directly in an element is drawn in: the element, or a slot of its shadow root; undefined: nothing. */
export function textHolderOf(element: Element): Element | undefined {
  if (!dom.shadowRoot(element)) return element;
  const texts = [...dom.childNodes(element)].filter(
    (node) => dom.nodeType(node) === Node.TEXT_NODE && (node as Text).data.trim() !== '',
  );
  const slot = texts.map((text) => dom.slotOfText(text as Text)).find((each) => each !== null);
  return slot && !within(slot, SEALED) ? slot : undefined;
}

/** Like `closest` with a selector, but out of shadow roots as well. */
export function within(element: Element, selector: string): Element | undefined {
  for (let root: Element | null = element; root; root = dom.hostOf(dom.getRootNode(root))) {
    const found = dom.closest(root, selector);
    if (found) return found;
  }
  return undefined;
}

/** The nearest element around another as it is drawn, or that element itself, that passes. */
export function closest(element: Element, passes: (element: Element) => boolean): Element | undefined {
  for (let each: Element | null = element; each; each = dom.flatParent(each)) if (passes(each)) return each;
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
