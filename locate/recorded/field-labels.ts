import * as dom from '../dom';
import { ownTextOf } from '../name';
import type { KnownRole } from '../role';
import { impersonalTextOf } from './impersonal';
import { keepText } from './keep';
import type { SceneIdioms } from './scene-idioms';

const FIELD = 'input:not([type=hidden]), select, textarea, [role=checkbox]';
const CONTROL = `${FIELD}, button, a[href], [role], [onclick], [tabindex]`;
const TICK = 'input:is([type=checkbox], [type=radio]), [role=checkbox], [role=radio]';
const ROLES = ['textbox', 'checkbox', 'combobox'] as const;
/** So many boxes up, the label of the row or cell may stand. */
const LEVELS = 3;

/** Which label belongs to which field, gathered while the document is walked: no field is asked for its labels. */
export function createFieldLabels(idioms: SceneIdioms) {
  const byField = new Map<Element, string>();
  const control = [CONTROL, ...idioms.controls.map(({ selector }) => selector)].join();
  const ownLists = idioms.controls.flatMap(({ selector, role }) => (role === 'combobox' ? selector : []));
  const lists = ['[role=combobox]', ...ownLists].join();

  const claim = (field: Element | null | undefined, label: Element): boolean => {
    if (!field) return false;
    if (!byField.has(field)) byField.set(field, keepText(impersonalTextOf(label, idioms)));
    return true;
  };

  return {
    /** Takes an element in that may be a label; says whether it is one. */
    note(element: Element): boolean {
      if (dom.localName(element) === 'label') {
        const { htmlFor } = element as HTMLLabelElement;
        if (htmlFor) return claim(dom.getElementById(dom.getRootNode(element), htmlFor), element) || true;
        const held = dom.querySelectorAll(element, FIELD);
        const field = held.length === 0 ? fieldAfter(element) : held.length === 1 ? held[0] : undefined;
        return claim(field, element) || true;
      }
      if (keepText(ownTextOf(element)) === '') return false;
      return ROLES.some((role) => claim(idioms.queryLabelled(element, role), element));
    },
    /** What stands in a field while it is empty; empty: nothing, or it is no field. */
    placeholderOf(element: Element, role: KnownRole | undefined): string {
      const isField =
        dom.matches(element, FIELD) || role === 'textbox' || role === 'combobox' || role === 'checkbox';
      return isField ? keepText(dom.getAttribute(element, 'placeholder') ?? '') : '';
    },
    /** The label of a field, or of a control without words: by markup, by the application's way, by its place. */
    query(element: Element, role: KnownRole | undefined): string {
      const known = byField.get(element);
      if (known) return known;
      // The typing part of a list is called what the list is; beside it stands what was chosen.
      const above = dom.parentElement(element);
      const list = above && dom.closest(above, lists);
      if (list && list !== element) return this.query(list, 'combobox');
      return (
        this.placeholderOf(element, role) || labelBeside(element, isTick(element, role), control, idioms)
      );
    },
  };
}

/** The field that a label without `for` stands before, in its box or, where it is alone there, in the next one. */
function fieldAfter(label: Element): Element | undefined {
  const above = dom.parentElement(label);
  const row = above && dom.parentElement(above);
  const isAlone = row && dom.childElementCount(above) === 1 && dom.querySelectorAll(row, FIELD).length === 1;
  const next = dom.nextElementSibling(label) ?? (isAlone ? dom.nextElementSibling(above) : null);
  if (!next || dom.matches(next, 'label') || dom.querySelector(next, 'label')) return undefined;
  const inside = dom.matches(next, FIELD) ? [next] : [...dom.querySelectorAll(next, FIELD)];
  const [field, another] = inside;
  return field && !another && !dom.matches(field, TICK) ? field : undefined;
}

const isTick = (element: Element, role: KnownRole | undefined) =>
  role === 'checkbox' || dom.matches(element, TICK);

/**
 * The text beside an element, in its own box or in the cell next to it: before it, or where the row of a tick has it.
 * Nothing where other controls stand between.
 */
function labelBeside(element: Element, ofTick: boolean, control: string, idioms: SceneIdioms): string {
  for (
    let each: Element | null = element, up = 0;
    each && up < LEVELS;
    each = dom.parentElement(each), up += 1
  ) {
    const above = dom.parentElement(each);
    const isShared = above !== null && dom.querySelectorAll(above, control).length > 1;
    // What stands before a whole row of the field's own belongs to another row.
    if (isShared && up > 1) return '';
    const isAfter = ofTick && above !== null && isLabelledAfter(above, control, idioms);
    const text = textBeside(each, isAfter ? dom.nextSibling : dom.previousSibling, control, idioms);
    if (text !== undefined) return text;
    if (isShared) return '';
  }
  return '';
}

/** The next text on one side; empty where a control stands before it, undefined where that side has nothing. */
function textBeside(
  element: Element,
  next: (node: Node) => Node | null,
  control: string,
  idioms: SceneIdioms,
): string | undefined {
  for (let node = next(element); node; node = next(node)) {
    const thing = thingIn(node, control, idioms);
    if (thing !== undefined) return thing === CONTROL_HERE ? '' : thing;
  }
  return undefined;
}

/** Stands for a control among texts. */
const CONTROL_HERE = Symbol('a control');

/** What a node is in a row: a control, a text, or nothing to go by. */
function thingIn(node: Node, control: string, idioms: SceneIdioms): string | typeof CONTROL_HERE | undefined {
  if (dom.nodeType(node) === Node.TEXT_NODE) return keepText((node as Text).data) || undefined;
  // What authors note between the elements is read by nobody.
  if (!(node instanceof Element)) return undefined;
  if (dom.matches(node, control) || dom.querySelector(node, control)) return CONTROL_HERE;
  if (idioms.personal && dom.matches(node, idioms.personal)) return undefined;
  return keepText(impersonalTextOf(node, idioms)) || undefined;
}

/**
 * Ticks of a row have their texts on one side, and its ends tell which: only where it begins with a text and ends with
 * a tick they stand before. A text before the first tick of others is the row's own.
 */
function isLabelledAfter(row: Element, control: string, idioms: SceneIdioms): boolean {
  const nodes = [...dom.childNodes(row)];
  const isControl = (node: Node) => thingIn(node, control, idioms) === CONTROL_HERE;
  const isThing = (node: Node) => thingIn(node, control, idioms) !== undefined;
  const [first, last] = [nodes.find(isThing), nodes.findLast(isThing)];
  return first === undefined || last === undefined || isControl(first) || !isControl(last);
}
