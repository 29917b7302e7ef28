import { normalise } from './normalise';
import { isSealed } from './walk';

/** Longer texts are content, not labels. */
export const LONGEST_LABEL = 120;

/**
 * The accessible name of a control, computed cheaply: `aria-labelledby`, `aria-label`, a push button's caption, the
 * text inside, `title`. Never reads the value of a field, a picture, or a picture's description. Longer than
 * LONGEST_LABEL: the empty string, since no label of ours is.
 */
export function nameOf(control: Element): string {
  const labelledBy = control.getAttribute('aria-labelledby');
  if (labelledBy) {
    const root = control.getRootNode() as Document | ShadowRoot;
    const parts = labelledBy.split(/\s+/).map((id) => root.getElementById?.(id));
    const text = parts.map((part) => (part ? textOf(part) : '')).join(' ');
    if (text.trim()) return text;
  }
  const text = textOf(control);
  return (
    control.getAttribute('aria-label')?.trim() ||
    captionOf(control) ||
    // Nothing but icon glyphs is no name.
    (normalise(text) && text) ||
    control.getAttribute('title') ||
    ''
  );
}

/** The caption of `<input type=button>`: an attribute that authors write, not a value that people type. */
function captionOf(control: Element): string {
  const isPush = control.matches('input:is([type=button],[type=submit],[type=reset])');
  return (isPush && control.getAttribute('value')) || '';
}

/** The text inside an element, fields and pictures left out; empty as soon as it is too long for a label. */
export function textOf(element: Element): string {
  if (isSealed(element)) return '';
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      const inside = node as Element;
      return isSealed(inside) || inside.matches('script, style, [aria-hidden=true]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  let isKey = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // An underlined access key is part of its word.
    const wasKey = isKey;
    isKey = node.parentElement?.localName === 'u';
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
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    if (text.length > 4 * LONGEST_LABEL) return '';
  }
  return text.trim().length > LONGEST_LABEL ? '' : text;
}
