import * as dom from './dom';
import { isSealed } from './walk';

/** Components lie in each other to some depth; what lies deeper is no label. */
const MOST_ROOTS = 20;
const SPEECHLESS = 'script, style, [aria-hidden=true]';

/** Whether there is more in an element than text of its own: elements, a shadow tree, or what stands in it as in a slot. */
export const hasParts = (element: Element): boolean =>
  dom.firstElementChild(element) !== null || listDrawnInside(element) !== undefined;

/**
 * What is drawn in an element in place of its children: the inside of its open shadow root, or of a slot what was put into
 * it. Undefined: its children are.
 */
function listDrawnInside(element: Element): readonly Node[] | undefined {
  const shadowRoot = dom.shadowRoot(element);
  if (shadowRoot) return [...dom.childNodes(shadowRoot)];
  if (!dom.isSlot(element)) return undefined;
  const assigned = dom.assignedNodes(element);
  return assigned.length > 0 ? assigned : undefined;
}

/**
 * All texts in an element in the order in which they are drawn, those of different elements apart; fields, pictures, scripts and
 * what is hidden from everybody by ARIA left out. Empty when they are longer than `longest`.
 *
 * @param isLeftOut Says of an element inside whether it is left out as well.
 */
export function joinTexts(
  element: Element,
  longest: number,
  isLeftOut?: (inside: Element) => boolean,
): string {
  let text = '';
  let isKey = false;

  function add(node: Node): void {
    // An underlined access key is part of its word.
    const wasKey = isKey;
    const parent = dom.parentElement(node);
    isKey = parent !== null && dom.localName(parent) === 'u';
    text += `${isKey || wasKey ? '' : ' '}${(node as Text).data}`;
  }

  function readInside(within: Element, depth: number): void {
    const drawn = listDrawnInside(within);
    if (!drawn) return walk(within, depth);
    if (depth >= MOST_ROOTS) return;
    for (const node of drawn) {
      if (text.length > longest) return;
      if (dom.nodeType(node) === Node.TEXT_NODE) add(node);
      else if (isElement(node) && isRead(node)) readInside(node, depth + 1);
    }
  }

  function isRead(inside: Element): boolean {
    return !isSealed(inside) && !dom.matches(inside, SPEECHLESS) && !isLeftOut?.(inside);
  }

  function walk(root: Element, depth: number): void {
    const walker = dom.createTreeWalker(
      dom.ownerDocument(root),
      root,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) => {
        // Nothing more is read once it is too long: whole pages may stand in one slot.
        if (!isElement(node) || text.length > longest) return NodeFilter.FILTER_ACCEPT;
        if (!isRead(node)) return NodeFilter.FILTER_REJECT;
        if (!listDrawnInside(node)) return NodeFilter.FILTER_SKIP;
        // Elements are asked about in the order of the document, so its text comes at its place.
        readInside(node, depth + 1);
        return NodeFilter.FILTER_REJECT;
      },
    );
    for (let node = walker.nextNode(); node && text.length <= longest; node = walker.nextNode()) add(node);
  }

  readInside(element, 0);
  return text.length > longest ? '' : text;
}

const isElement = (node: Node): node is Element => dom.nodeType(node) === Node.ELEMENT_NODE;
