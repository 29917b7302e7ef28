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
      if (element.localName === 'label') {
        const { htmlFor } = element as HTMLLabelElement;
        const root = element.getRootNode() as Document | ShadowRoot;
        if (htmlFor) return claim(root.getElementById(htmlFor), element) || true;
        const held = element.querySelectorAll(FIELD);
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
      const list = element.parentElement?.closest(lists);
      if (list && list !== element) return this.query(list, 'combobox');
      const isField =
        element.matches(FIELD) || role === 'textbox' || role === 'combobox' || role === 'checkbox';
      return (
        (isField && keepText(element.getAttribute('placeholder') ?? '')) ||
        labelBeside(element, control, idioms)
      );
    },
  };
}

/** The text just before an element, in its own box or in the cell before; nothing where other controls stand between. */
function labelBeside(element: Element, control: string, idioms: SceneIdioms): string {
  for (let each: Element | null = element, up = 0; each && up < LEVELS; each = each.parentElement, up += 1) {
    for (let before = each.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && (before.matches(control) || before.querySelector(control))) return '';
      if (before instanceof Element && idioms.personal && before.matches(idioms.personal)) continue;
      const words = before instanceof Element ? impersonalTextOf(before, idioms) : before.textContent;
      const text = keepText(words ?? '');
      if (text) return text;
    }
    if (each.parentElement && each.parentElement.querySelectorAll(control).length > 1) return '';
  }
  return '';
}
