import * as dom from '../dom';
import { hasParts } from '../flat-text';
import { nameOf, ownTextOf, spokenTextOf, textOf } from '../name';
import type { KnownRole } from '../role';
import { meaningOfSign } from '../score/icon-names';
import { unseenIn } from '../unseen';
import { SEALED } from '../walk';
import { holdsPerson, impersonalTextOf } from './impersonal';
import { keepClasses, keepText } from './keep';
import type { SceneIdioms } from './scene-idioms';

/**
 * The words on an element. A word more in a box of its own makes another name; a person's name inside, or a whole
 * paragraph, makes none; how many there are of something changes from day to day.
 */
export function wordsOf(element: Element, role: KnownRole | undefined, idioms: SceneIdioms): string {
  if (role && !holdsPerson(element, idioms)) return nameOf(element, wordsWithoutCounts);
  return impersonalTextOf(element, idioms) || ownTextOf(element);
}

/** What is seen on a control, less its counts and badges where other words stand before them. */
function wordsWithoutCounts(control: Element): string {
  if (!hasParts(control)) return textOf(control);
  const isUnseen = unseenIn(control);
  const seen = textOf(control, isUnseen);
  if (!isWord(seen)) return spokenTextOf(control);
  const rest = textOf(control, (inside) => isUnseen(inside) || isCount(inside));
  if (rest !== seen && /\p{L}/u.test(rest)) {
    const own = textOf(control, (inside) => isUnseen(inside) || isCount(inside) || isBadge(inside));
    return /\p{L}/u.test(own) && rest.startsWith(own) ? own : rest;
  }
  const own = textOf(control, (inside) => isUnseen(inside) || isBadge(inside));
  return /\p{L}/u.test(own) && seen.startsWith(own) ? own : seen;
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
/** A count beside a picture is no word. */
const isMoreThanCount = (text: string) => /\p{L}|\d{3}/u.test(text);

/** Whether a control has words to be seen on it: then its pictures are beside the point. */
export function showsWords(control: Element): boolean {
  const all = allTextOf(control);
  if (!isMoreThanCount(all) || !hasParts(control)) return isMoreThanCount(all);
  return all.length > LONGEST_READ || isMoreThanCount(textOf(control, unseenIn(control), LONGEST_READ));
}

/** More is no name, and not what a screen reader says of a picture either. */
const LONGEST_READ = 400;

const isCount = (inside: Element) => /^[\d\s.,+%]+$/.test(allTextOf(inside));

/** What stands in an element, or is drawn there through slots; where a field is in it, without what is in that. */
function allTextOf(element: Element): string {
  const text = dom.querySelector(element, SEALED) ? '' : (dom.textContent(element) ?? '');
  return text.trim() ? text : textOf(element, undefined, LONGEST_READ);
}
const isBadge = (inside: Element) =>
  [...dom.classList(inside)].some((name) => /^(?:badge|label|count|counter|pill|tag)(?:-|$)/i.test(name));

/** Tooltips, as they are written and as scripts that draw them put them aside. */
const TOOLTIPS = ['title', 'data-original-title', 'data-bs-original-title', 'data-tooltip'];

/** What its tooltip says; empty: nothing that may be kept. */
export const tooltipOf = (element: Element): string =>
  TOOLTIPS.map((name) => keepText(dom.getAttribute(element, name) ?? '')).find(Boolean) ?? '';

/** What its picture is called by those who drew it: "minus" for `fa-minus`, "edit" for the application's own; or a sign. */
export function iconOf(control: Element, idioms: SceneIdioms): string {
  for (const each of [control, ...dom.querySelectorAll(control, 'i, svg, span, div')]) {
    const name = drawnAs(each, idioms);
    if (name && isDrawn(each)) return `${name} icon`;
  }
  const sign = textOf(control);
  const name = /^\d{1,2}$/.test(sign) ? sign : meaningOfSign(sign);
  return name ? `${name} icon` : '';
}

/** Of two pictures that take turns only one is displayed. */
const isDrawn = (element: Element) => dom.viewOf(element)?.getComputedStyle(element).display !== 'none';

function drawnAs(element: Element, { icon }: SceneIdioms): string {
  const classes = dom.classList(element);
  for (const name of classes) {
    const [, glyph] = FONT.exec(name) ?? [];
    if (glyph && !SIZES.test(glyph)) return glyph.replace(/-o$/, '');
  }
  if (LIGATURES.test(dom.getAttribute(element, 'class') ?? '')) {
    const glyph = ownTextOf(element).trim();
    if (/^[a-z][a-z_]*$/.test(glyph)) return glyph.replaceAll('_', '-');
  }
  const [own, another] = keepClasses(classes).filter((name) => name !== icon);
  return icon && classes.contains(icon) && own && !another ? own : '';
}

const FONT = /^(?:fa|bi|glyphicon|icon|ion|mdi|ti|lucide|feather|ph)-([a-z][a-z0-9-]*)$/;
const LIGATURES = /\bmaterial-(?:icons|symbols)/;
/** How an icon is set, not what it shows. */
const SIZES =
  /^(?:lg|sm|xs|\d*x|fw|spin|pulse|solid|regular|light|brands|stack|stack-\dx|inverse|border|li|ul|rotate-\d+|flip-\w+)$/;
