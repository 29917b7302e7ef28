/** Small questions about elements, answered without the code under test. */

export const parse = (html: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return document.importNode(template.content, true).firstElementChild!;
};

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The text that stands in an element, on one line, without icon glyphs. */
export const wordsIn = (element: Element) =>
  (element.textContent ?? '')
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All text nodes that hold words, those of open shadow roots included. */
export function textsIn(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) {
      if (/[\p{L}\p{N}]/u.test(node.data)) found.push(node);
      return;
    }
    if (node instanceof Element && node.matches('style, script')) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

/** All elements below a root, those of open shadow roots included. */
export function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? [each, ...elementsIn(each.shadowRoot)] : [each],
  );
}

/** Out of shadow roots, too. */
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

export function ancestorsOf(element: Element, most = 99): Element[] {
  const found: Element[] = [];
  for (let above = parentOf(element); above && above !== document.documentElement; above = parentOf(above))
    if (found.push(above) >= most) break;
  return found;
}

export const holds = (outer: Element, inner: Element) =>
  outer === inner || ancestorsOf(inner).includes(outer) || outer === document.documentElement;

export function isRendered(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    element.isConnected &&
    width >= 2 &&
    height >= 2 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** Whether a click in the middle would reach the element, once a person has scrolled to it. */
export function isReachable(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if ([...ancestorsOf(element), document.documentElement].some(isScrolledByForce)) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  let hit = document.elementFromPoint(x + width / 2, y + height / 2);
  while (hit?.shadowRoot) {
    const inside: Element | null = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return hit !== null && (holds(element, hit) || holds(hit, element));
}

/** Scripts can scroll what clips its content; people can't. */
function isScrolledByForce(element: Element): boolean {
  // What the body says of overflow holds for the window.
  const isWindow = element === document.documentElement;
  const { overflowX, overflowY } = getComputedStyle(isWindow ? document.body : element);
  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return (clips(overflowY) && element.scrollTop > 0) || (clips(overflowX) && element.scrollLeft > 0);
}

/** Whether two elements are one thing to the eye. */
export function looksTheSame(a: Element, b: Element): boolean {
  const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  if (width <= 0 || height <= 0) return false;
  const common = width * height;
  return common / (one.width * one.height + two.width * two.height - common) >= 0.8;
}
