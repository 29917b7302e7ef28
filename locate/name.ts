import * as dom from './dom';
import { normalise } from './normalise';
import { isSealed } from './walk';

/** Longer texts are content, not labels. */
export const LONGEST_LABEL = 120;

/**
 * The accessible name of a control, computed cheaply: `aria-labelledby`, `aria-label`, a push button's caption, the
 * text inside, `title`, a field's placeholder. Never reads the value of a field, a picture, or a picture's description. Longer than
 * LONGEST_LABEL: the empty string, since no label of ours is.
 */
export function nameOf(control: Element): string {
  const labelledBy = dom.getAttribute(control, 'aria-labelledby');
  if (labelledBy) {
    const root = dom.getRootNode(control);
    const parts = labelledBy.split(/\s+/).map((id) => dom.getElementById(root, id));
    const text = parts.map((part) => (part ? textOf(part) : '')).join(' ');
    if (text.trim()) return text;
  }
  const text = textOf(control);
  return (
    dom.getAttribute(control, 'aria-label')?.trim() ||
    captionOf(control) ||
    // Nothing but icon glyphs is no name.
    (normalise(text) && text) ||
    dom.getAttribute(control, 'title') ||
    placeholderOf(control)
  );
}

/** What stands in a field while it is empty: written by the page's authors, and the last resort. */
function placeholderOf(field: Element): string {
  if (!dom.matches(field, TYPED_IN)) return '';
  return PLACEHOLDERS.map((name) => dom.getAttribute(field, name)?.trim()).find(Boolean) ?? '';
}

const TYPED_IN = 'input, textarea, [role=textbox], [role=combobox], [role=searchbox], [contenteditable]';
const PLACEHOLDERS = ['placeholder', 'aria-placeholder', 'data-placeholder'];

/** The caption of `<input type=button>`: an attribute that authors write, not a value that people type. */
function captionOf(control: Element): string {
  const isPush = dom.matches(control, 'input:is([type=button],[type=submit],[type=reset])');
  return (isPush && dom.getAttribute(control, 'value')) || '';
}

/** The text inside an element, fields and pictures left out; empty as soon as it is too long for a label. */
export function textOf(element: Element): string {
  if (isSealed(element)) return '';
  const walker = dom.createTreeWalker(
    dom.ownerDocument(element),
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (dom.nodeType(node) === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      const inside = node as Element;
      return isSealed(inside) || dom.matches(inside, 'script, style, [aria-hidden=true]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  let isKey = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // An underlined access key is part of its word.
    const wasKey = isKey;
    const parent = dom.parentElement(node);
    isKey = parent !== null && dom.localName(parent) === 'u';
    text += `${isKey || wasKey ? '' : ' '}${(node as Text).data}`;
    if (text.length > 4 * LONGEST_LABEL) return '';
  }
  const label = text.replace(/\s+/g, ' ').trim();
  return label.length > LONGEST_LABEL ? '' : label;
}

/** The text that stands directly in an element, not in its children; empty when it is too long for a label. */
export function ownTextOf(element: Element): string {
  if (isSealed(element)) return '';
  let text = '';
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === Node.TEXT_NODE) text += (node as Text).data;
    if (text.length > 4 * LONGEST_LABEL) return '';
  }
  return text.trim().length > LONGEST_LABEL ? '' : text;
}
