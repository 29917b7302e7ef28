import * as dom from './dom';
import { hasParts } from './flat-text';
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

/** What may be said of an element without asking for its style. */
export interface PossiblePlace {
  /** The keys of the labels that may stand on it. */
  keys: readonly string[];
  /** How they do, where that is certain as long as there is no mutation: it has no parts that may be hidden. */
  certain?: LabelPlace;
}

/**
 * Which labels may stand on an element. Costs no style and asks only what mutations tell of; which of its words are to
 * be seen is left to `readPlace`. `plain`: it is known to be no field.
 */
export function readPossiblePlace(
  element: Element,
  role: KnownRole | undefined,
  plain: boolean,
  wanted: WantedLabels,
): PossiblePlace | undefined {
  const isText = role === undefined;
  // Most elements are asked no more than this.
  if (isText && !dom.firstChild(element)) return undefined;
  const text = isText ? ownTextOf(element, plain) : nameOf(element, rawTextOf);
  const isWhole = isText || !hasParts(element);
  const match = (label: string) => (label ? wanted.match(label) : []);
  const keys = isWhole
    ? match(text)
    : [...new Set([...(text ? wanted.mayMatch(text) : []), ...match(soleTextOf(element))])];
  if (keys.length === 0) return undefined;
  return isWhole ? { keys, certain: { element, role, beside: '' } } : { keys };
}

/**
 * Whether the label of a key stands on an element now, and how. What is to be seen of a text changes without a
 * mutation: by style sheets, by the pointer, by what stands around.
 */
export function readPlace(
  element: Element,
  key: string,
  wanted: WantedLabels,
  idioms: Idioms,
): LabelPlace | undefined {
  const role = roleOf(element, idioms);
  const place = { element, role, beside: '' };
  if (!role) return wanted.match(ownTextOf(element)).includes(key) ? place : undefined;
  const seen = wanted.match(nameOf(element));
  if (seen.includes(key)) return place;
  const spoken = wanted.match(nameOf(element, spokenTextOf));
  if (spoken.includes(key)) return place;
  if (seen.length > 0 || spoken.length > 0) return undefined;
  const beside = soleTextOf(element);
  return wanted.match(beside).includes(key) ? { ...place, beside } : undefined;
}

/** The text that stands directly in a control, when that is one piece. */
function soleTextOf(control: Element): string {
  const texts = [...dom.childNodes(control)].filter((node) => node instanceof Text && node.data.trim());
  return texts.length === 1 ? ownTextOf(control) : '';
}
