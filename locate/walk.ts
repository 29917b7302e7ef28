/** Fields, pictures and other places whose content is nobody's label; their inside is never looked at. */
const SEALED =
  'input, textarea, select, output, [contenteditable]:not([contenteditable="false"]), img, canvas, svg, video';
const SILENT = 'script, style, noscript, template, head';

/** Whether an element may hold what a person typed, or a picture: Signpost doesn't read those. */
export function isSealed(element: Element): boolean {
  return element.matches(SEALED);
}

/** Whether an element stands where nothing is looked at: inside a field, a picture or a script. */
export function isShutOff(element: Element): boolean {
  const above = parentOf(element);
  return within(element, SILENT) !== undefined || (above !== null && within(above, SEALED) !== undefined);
}

/**
 * Visits an element and all below it, open shadow roots included, in document order. `enter` returns false to skip
 * what is inside.
 */
export function walk(
  start: Element | ShadowRoot,
  enter: (element: Element) => boolean,
  onShadow: (root: ShadowRoot) => void,
): void {
  const walker = start.ownerDocument!.createTreeWalker(start, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    if (element.matches(SILENT)) return NodeFilter.FILTER_REJECT;
    return visit(element, enter, onShadow) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  if (start instanceof Element && !visit(start, enter, onShadow)) return;
  while (walker.nextNode());
}

function visit(
  element: Element,
  enter: (element: Element) => boolean,
  onShadow: (root: ShadowRoot) => void,
): boolean {
  const inside = enter(element);
  if (inside && element.shadowRoot) {
    onShadow(element.shadowRoot);
    walk(element.shadowRoot, enter, onShadow);
  }
  return inside;
}

/** The parent in the flattened sense: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}

/** Whether `outer` is `inner` or holds it, across shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let each: Element | null = inner; each; each = parentOf(each)) if (each === outer) return true;
  return false;
}

/** Like `closest` with a selector, but out of shadow roots as well. */
export function within(element: Element, selector: string): Element | undefined {
  for (let root: Element | null = element; root; root = (root.getRootNode() as ShadowRoot).host ?? null) {
    const found = root.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** The nearest ancestor, or the element itself, that passes. */
export function closest(element: Element, passes: (element: Element) => boolean): Element | undefined {
  for (let each: Element | null = element; each; each = parentOf(each)) if (passes(each)) return each;
  return undefined;
}
