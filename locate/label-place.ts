import * as dom from './dom';
import type { Idioms } from './idioms';
import { nameOf, ownTextOf, rawTextOf, spokenTextOf } from './name';
import { roleOf, type KnownRole } from './role';
import type { WantedLabels } from './wanted-labels';

/** A place where a wanted label stands. */
export interface LabelPlace {
  element: Element;
  /** Undefined: a piece of text that is no control by itself. */
  role: KnownRole | undefined;
  /** The label, where the control's name holds more than that; else empty. */
  beside: string;
}

/**
 * The keys of the labels that may stand on an element. Costs no style and asks only what mutations tell of; which of
 * its words are to be seen is left to `readPlace`.
 */
export function listPossibleKeys(
  element: Element,
  role: KnownRole | undefined,
  wanted: WantedLabels,
): string[] {
  const match = (text: string) => (text ? wanted.match(text) : []);
  if (!role) return dom.firstChild(element) ? match(ownTextOf(element)) : [];
  const text = nameOf(element, rawTextOf);
  // Without parts all of it is seen, or nothing.
  if (!dom.firstElementChild(element)) return match(text);
  const keys = text ? wanted.mayMatch(text) : [];
  return [...new Set([...keys, ...match(soleTextOf(element))])];
}

/**
 * Whether the label of a key stands on an element now, and how. Asked for every answer, since what is to be seen of a
 * text changes without a mutation: by style sheets, by the pointer, by what stands around.
 */
export function readPlace(
  element: Element,
  key: string,
  wanted: WantedLabels,
  idioms: Idioms,
): LabelPlace | undefined {
  const role = roleOf(element, idioms);
  if (!role)
    return wanted.match(ownTextOf(element)).includes(key) ? { element, role, beside: '' } : undefined;
  const keys = [...wanted.match(nameOf(element)), ...wanted.match(nameOf(element, spokenTextOf))];
  if (keys.length > 0) return keys.includes(key) ? { element, role, beside: '' } : undefined;
  const beside = soleTextOf(element);
  return wanted.match(beside).includes(key) ? { element, role, beside } : undefined;
}

/** The text that stands directly in a control, when that is one piece. */
function soleTextOf(control: Element): string {
  const texts = [...dom.childNodes(control)].filter((node) => node instanceof Text && node.data.trim());
  return texts.length === 1 ? ownTextOf(control) : '';
}
