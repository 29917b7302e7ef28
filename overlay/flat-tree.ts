import * as dom from '@/locate/dom';

/**
 * The parent as it is drawn: the slot that an element stands in, or its parent, or the host of its shadow root; null at
 * the top. What stands in the slot of a closed shadow root has its parent.
 */
export function flatParent(element: Element): Element | null {
  return dom.assignedSlot(element) ?? dom.parentElement(element) ?? dom.hostOf(dom.getRootNode(element));
}

/**
 * The roots through which an element is drawn, from the inside out, each with what stands in it for the element: itself,
 * a slot, or the host of the root before. Events of layout, such as `scroll`, don't leave the root they happen in.
 */
export function listRoots(element: Element): Map<Node, Element> {
  const roots = new Map<Node, Element>();
  for (let each: Element | null = element; each; each = flatParent(each)) {
    const root = dom.getRootNode(each);
    if (!roots.has(root)) roots.set(root, each);
  }
  return roots;
}
