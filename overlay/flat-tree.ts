import * as dom from '@/locate/dom';

/**
 * The roots through which an element is drawn, from the inside out, each with what stands in it for the element: itself,
 * a slot, or the host of the root before. Events of layout, such as `scroll`, don't leave the root they happen in.
 */
export function listRoots(element: Element): Map<Node, Element> {
  const roots = new Map<Node, Element>();
  for (let each: Element | null = element; each; each = dom.flatParent(each)) {
    const root = dom.getRootNode(each);
    if (!roots.has(root)) roots.set(root, each);
  }
  return roots;
}
