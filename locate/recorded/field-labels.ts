import * as dom from '../dom';
import { ownTextOf } from '../name';
import type { KnownRole } from '../role';
import { impersonalTextOf } from './impersonal';
import { keepText } from './keep';
import type { SceneIdioms } from './scene-idioms';

const FIELD = 'input:not([type=hidden]), select, textarea, [role=checkbox]';
const CONTROL = `${FIELD}, button, a[href], [role], [onclick], [tabindex]`;
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
        return (held.length === 1 && claim(held[0], element)) || true;
      }
      if (keepText(ownTextOf(element)) === '') return false;
      return ROLES.some((role) => claim(idioms.queryLabelled(element, role), element));
    },
    /** The label of a field, or of a control without words: by markup, by the application's way, by its place. */
    query(element: Element, role: KnownRole | undefined): string {
      const known = byField.get(element);
      if (known) return known;
      // The typing part of a list is called what the list is; beside it stands what was chosen.
      const above = dom.parentElement(element);
      const list = above && dom.closest(above, lists);
      if (list && list !== element) return this.query(list, 'combobox');
      const isField =
        dom.matches(element, FIELD) || role === 'textbox' || role === 'combobox' || role === 'checkbox';
      return (
        (isField && keepText(dom.getAttribute(element, 'placeholder') ?? '')) ||
        labelBeside(element, control, idioms)
      );
    },
  };
}

/** The text just before an element, in its own box or in the cell before; nothing where other controls stand between. */
function labelBeside(element: Element, control: string, idioms: SceneIdioms): string {
  for (
    let each: Element | null = element, up = 0;
    each && up < LEVELS;
    each = dom.parentElement(each), up += 1
  ) {
    for (let before = dom.previousSibling(each); before; before = dom.previousSibling(before)) {
      if (before instanceof Element && (dom.matches(before, control) || dom.querySelector(before, control)))
        return '';
      if (before instanceof Element && idioms.personal && dom.matches(before, idioms.personal)) continue;
      const words = before instanceof Element ? impersonalTextOf(before, idioms) : dom.textContent(before);
      const text = keepText(words ?? '');
      if (text) return text;
    }
    const above = dom.parentElement(each);
    if (above && dom.querySelectorAll(above, control).length > 1) return '';
  }
  return '';
}
