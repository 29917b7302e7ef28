import * as dom from './dom';
import type { Idioms } from './idioms';
import { listLabels, nameOf, textOf } from './name';
import { containsWords, normalise } from './normalise';
import { roleOf, type KnownRole } from './role';
import { listInside, parentOf, within } from './walk';

/** Entries are no deeper than this in what surrounds them. */
const DEEPEST_ENTRY = 8;
/** So many neighbours say what kind of list it is. */
const MOST_NEIGHBOURS = 40;
/** A row with more in it than these is a part of a page. */
const MOST_IN_ROW = 40;
const MOST_CONTROLS = 6;
/** A longer text is no heading of a list. */
const LONGEST_HEADING = 40;

const LIST = 'ul, ol, dl, menu, nav, table, [role=list], [role=menu], [role=tablist], [role=tree]';
/** What is chosen from, and the rows of a table with headings over its columns. */
const VALUES = '[role=listbox], datalist, table:has(> thead th) > tbody td';
const CROSS = /^(?:[x×✕✖✗⨯]|close|remove|schließen|cerrar)(?!\p{L})/iu;
const FIELDS: readonly KnownRole[] = ['textbox', 'combobox', 'checkbox'];
const MARK = 'a, button, [tabindex], [role=button], [title], [aria-label], span, i';

/**
 * Whether an element is one of people's records, whose words may be those of any control: a row of data by its marks, a
 * value to choose, or an entry of a list of what was opened or marked. Such a list is recognised by its heading, by the
 * cross that each entry has, or by the number or date that an entry bears.
 *
 * @param known What was found out in the same look.
 */
export function isRecord(element: Element, idioms: Idioms, known: KnownEntries = new Map()): boolean {
  if (within(element, `${idioms.data}, ${VALUES}`)) return true;
  let entry = element;
  /** What is more than a row makes whatever holds it more than that, too. */
  let mayBeRow = true;
  for (let depth = 0; depth < DEEPEST_ENTRY; depth += 1) {
    const list = parentOf(entry);
    if (!list || dom.matches(list, 'body, html')) return false;
    const before = known.get(entry);
    mayBeRow &&= before ? before.isRow : isRow(entry, idioms);
    const isOne = before ? before.isOne : isEntry(entry, list, mayBeRow, idioms);
    known.set(entry, { isOne, isRow: mayBeRow });
    if (isOne) return true;
    entry = list;
  }
  return false;
}

/** What was found out about elements in one look: those that are asked about have much around them in common. */
export type KnownEntries = Map<Element, { isOne: boolean; isRow: boolean }>;

/** Whether an element is an entry of a list of what was opened or marked. */
function isEntry(entry: Element, list: Element, isRow: boolean, idioms: Idioms): boolean {
  if (isCalledRecent(list, idioms) || (isRow && isOfRecords(entry, list, idioms))) return true;
  return holdsSeveral(list, entry) && isUnderRecent(list, entry, idioms);
}

/** The list that an entry stands in: one that is marked so, or the nearest box that holds several entries like it. */
export function queryList(entry: Element): Element | undefined {
  let each = entry;
  for (let depth = 0; depth < DEEPEST_ENTRY; depth += 1) {
    const list = parentOf(each);
    if (!list || dom.matches(list, 'body, html')) return undefined;
    if (dom.matches(list, LIST) || listAlike(each, list).length > 1) return list;
    each = list;
  }
  return undefined;
}

/**
 * Whether a heading or a name says that something holds what somebody opened last, or marked: "Recent tickets", "My
 * favorites". In a longer text such a word has to come first.
 */
export function saysRecent(text: string, { recentWords }: Pick<Idioms, 'recentWords'>): boolean {
  const heading = text.length > LONGEST_HEADING ? '' : normalise(text);
  if (!heading) return false;
  const start = heading.split(' ').length > 2 ? (word: string) => heading.startsWith(word) : () => true;
  return recentWords.some((word) => start(word) && containsWords(heading, word));
}

/** The entries of a list that are built like this one, itself included. */
function listAlike(entry: Element, list: Element): Element[] {
  const entries = [...dom.children(dom.shadowRoot(list) ?? list)].slice(0, MOST_NEIGHBOURS);
  return entries.filter((each) => each === entry || isAlike(each, entry));
}

/** Whether there are entries at all, however they are built. */
function holdsSeveral(list: Element, entry: Element): boolean {
  const tag = dom.localName(entry);
  const isOneMore = (each: Element | null) => each !== null && dom.localName(each) === tag;
  if (dom.matches(list, LIST)) return true;
  return isOneMore(dom.nextElementSibling(entry)) || isOneMore(dom.previousElementSibling(entry));
}

/** Of one kind by tag, role and class; boxes that have neither, by what they begin with. */
function isAlike(a: Element, b: Element): boolean {
  if (dom.localName(a) !== dom.localName(b)) return false;
  const role = dom.getAttribute(a, 'role');
  if (role !== dom.getAttribute(b, 'role')) return false;
  const classes = [...dom.classList(a)];
  if (classes.length > 0) return classes.some((name) => dom.classList(b).contains(name));
  if (dom.classList(b).length > 0) return false;
  return role !== null || dom.matches(a, 'li, tr, dd') || firstInside(a) === firstInside(b);
}

function firstInside(entry: Element): string | undefined {
  const first = dom.firstElementChild(entry);
  return first ? dom.localName(first) : undefined;
}

/** Of a row: what is open stands in a strip with a cross at each entry; records have numbers or dates beside their names. */
function isOfRecords(entry: Element, list: Element, idioms: Idioms): boolean {
  const alike = listAlike(entry, list);
  const isOpenOne =
    hasCross(entry) && (dom.matches(entry, '[role=tab]') || alike.filter(hasCross).length > 1);
  const isNumbered = (each: Element) => isRow(each, idioms) && idioms.recordText.test(textOf(each));
  return isOpenOne || (alike.length > 1 && alike.some(isNumbered));
}

/** A line or a card; what holds fields or sections of its own is a part of a page, whatever stands in it. */
function isRow(entry: Element, idioms: Idioms): boolean {
  const all = listRow(entry);
  if (all.length > MOST_IN_ROW || all.some((each) => dom.matches(each, idioms.section))) return false;
  const roles = all.flatMap((each) => roleOf(each, idioms) ?? []);
  return roles.length <= MOST_CONTROLS && !roles.some((role) => FIELDS.includes(role));
}

/** A mark that closes or removes: a sign, or a picture that is called so. */
function hasCross(entry: Element): boolean {
  const marks = listRow(entry).filter((each) => each !== entry && dom.matches(each, MARK));
  return marks.some((each) => textOf(each).length <= 2 && CROSS.test(nameOf(each).trim()));
}

/** By its label. */
function isCalledRecent(list: Element, idioms: Idioms): boolean {
  const labels = listLabels(list).map((label) => textOf(label));
  return [dom.getAttribute(list, 'aria-label') ?? '', ...labels].some((text) => saysRecent(text, idioms));
}

/** By what stands over it, or in it over the entry. */
function isUnderRecent(list: Element, entry: Element, idioms: Idioms): boolean {
  const over = dom.previousElementSibling(list);
  if (over && isHeading(over, idioms) && saysRecent(textOf(over), idioms)) return true;
  let before = dom.previousElementSibling(entry);
  for (let step = 0; before && step < MOST_NEIGHBOURS; step += 1) {
    const text = textOf(before);
    const isRecent = saysRecent(text, idioms);
    // What is between belongs to another heading.
    const isBetween = text !== '' && !isAlike(before, entry);
    if ((isRecent || isBetween) && !isPressed(before, idioms)) return isRecent;
    before = dom.previousElementSibling(before);
  }
  return false;
}

/** It may be pressed to show the list; a bar of controls, or a field with its label, is none. */
function isHeading(element: Element, idioms: Idioms): boolean {
  const all = listRow(element);
  const roles = all.flatMap((each) => roleOf(each, idioms) ?? []);
  return all.length <= MOST_IN_ROW && roles.length <= 1 && !roles.some((role) => FIELDS.includes(role));
}

/** An element and what is in it, one more than a row may have at most: of a whole page no more is read. */
const listRow = (element: Element) => [element, ...listInside(element, MOST_IN_ROW)];

/** An entry, or a row with a control in it: no heading. */
function isPressed(element: Element, idioms: Idioms): boolean {
  const isHand = dom.viewOf(element)?.getComputedStyle(element).cursor === 'pointer';
  return isHand || listRow(element).some((each) => roleOf(each, idioms) !== undefined);
}
