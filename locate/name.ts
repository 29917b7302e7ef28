import * as dom from './dom';
import { hasParts, joinTexts } from './flat-text';
import { normalise } from './normalise';
import { undisplayedIn, unseenIn } from './unseen';
import { isSealed } from './walk';

/** Longer texts are content, not labels. */
export const LONGEST_LABEL = 120;
/** So much may be written in a control when only a part of it is to be seen. */
const LONGEST_RAW = 4 * LONGEST_LABEL;

/** A control has a few labels; a page may write thousands. */
const MOST_LABELS = 10;
const LONGEST_IDS = 1000;

/** What a control is called by that has no words but a picture of its own. */
const PRESSED = 'a[href], button, [role=button], [role=link], [role=menuitem], [role=tab]';

/**
 * The name of a control: `aria-labelledby`, `aria-label`, a push button's caption, what a person reads on it, what its
 * picture says where it consists of one, `title`, a field's placeholder. Never reads the value of a field, nor any other picture's
 * description. Longer than LONGEST_LABEL: the empty string, since no label of ours is.
 *
 * @param wordsOn How the text on the control is read; by default as a person does.
 */
export function nameOf(control: Element, wordsOn: (control: Element) => string = readOn): string {
  const labels = listLabels(control);
  if (labels.length > 0) {
    const text = labels.map((label) => textOf(label)).join(' ');
    if (text.trim()) return text;
  }
  const attribute = (name: string) => cut(dom.getAttribute(control, name));
  const isPush = dom.localName(control) === 'input' && dom.matches(control, PUSH_BUTTON);
  const text = attribute('aria-label') || (isPush && attribute('value')) || wordsOn(control);
  return (isName(text) && text) || pictureNameOf(control) || attribute('title') || placeholderOf(control);
}

/** The ids of what names a control by `aria-labelledby`, the first ones where there are very many. */
export function listLabelIds(control: Element): string[] {
  const ids = dom.getAttribute(control, 'aria-labelledby');
  return ids ? ids.slice(0, LONGEST_IDS).split(/\s+/, MOST_LABELS) : [];
}

/** What names a control by `aria-labelledby`. */
export function listLabels(control: Element): Element[] {
  const root = dom.getRootNode(control);
  return listLabelIds(control).flatMap((id) => dom.getElementById(root, id) ?? []);
}

/** What stands in a field while it is empty: written by the page's authors, and the last resort. */
function placeholderOf(field: Element): string {
  if (!dom.matches(field, TYPED_IN)) return '';
  return PLACEHOLDERS.map((name) => cut(dom.getAttribute(field, name))).find(Boolean) ?? '';
}

const TYPED_IN = 'input, textarea, [role=textbox], [role=combobox], [role=searchbox], [contenteditable]';
const PLACEHOLDERS = ['placeholder', 'aria-placeholder', 'data-placeholder'];

/** Their caption is an attribute that authors write, not a value that people type. */
export const PUSH_BUTTON = 'input:is([type=button],[type=submit],[type=reset])';

/** What a person reads on a control. Where no words are to be seen, what is written for screen readers. */
function readOn(control: Element): string {
  if (!hasParts(control)) return textOf(control);
  const seen = textOf(control, unseenIn(control));
  return /[\p{L}\p{N}]/u.test(seen) ? seen : spokenTextOf(control);
}

/** What a screen reader says of a control's inside: also what is out of sight, not what isn't displayed. */
export function spokenTextOf(control: Element): string {
  return hasParts(control) ? textOf(control, undisplayedIn(control)) : textOf(control);
}

/** All text inside a control, be it seen or not; costs no style. */
export const rawTextOf = (control: Element): string => textOf(control, undefined, LONGEST_RAW);

const cut = (text: string | null) => {
  const label = text?.trim() ?? '';
  return label.length > LONGEST_LABEL ? '' : label;
};

/** Nothing but icon glyphs and marks is no name. */
const isName = (text: string) => /\w/.test(text) || normalise(text) !== '';

/** What the one picture says that a control consists of. Of a picture in no control nothing is read. */
function pictureNameOf(control: Element): string {
  const tag = dom.localName(control);
  if (tag === 'area' || (tag === 'input' && dom.matches(control, '[type=image]')))
    return cut(dom.getAttribute(control, 'alt'));
  if (!dom.matches(control, PRESSED)) return '';
  const [picture, another] = dom.querySelectorAll(control, 'img, svg[aria-label]');
  if (!picture || another) return '';
  return cut(dom.getAttribute(picture, 'aria-label') || dom.getAttribute(picture, 'alt'));
}

/**
 * The text inside an element as it is drawn, through slots and open shadow roots, fields and pictures left out; empty as soon as
 * it is longer than `longest`.
 *
 * @param isLeftOut Says of an element inside whether it is left out as well.
 */
export function textOf(
  element: Element,
  isLeftOut?: (inside: Element) => boolean,
  longest = LONGEST_LABEL,
): string {
  if (isSealed(element)) return '';
  const text = hasParts(element) ? joinTexts(element, LONGEST_RAW, isLeftOut) : directTextOf(element, ' ');
  const label = text.replace(/\s+/g, ' ').trim();
  return label.length > longest ? '' : label;
}

/**
 * The text that stands directly in an element, not in its children; empty when it is too long for a label.
 *
 * @param isOpen It is known to be no field or picture.
 */
export function ownTextOf(element: Element, isOpen = false): string {
  if (!isOpen && isSealed(element)) return '';
  const text = directTextOf(element, '');
  return text.trim().length > LONGEST_LABEL ? '' : text;
}

function directTextOf(element: Element, between: string): string {
  let text = '';
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === Node.TEXT_NODE) text += (text && between) + (node as Text).data;
    if (text.length > LONGEST_RAW) return '';
  }
  return text;
}
