import type { Role } from '@/guide/procedure/procedure';
import * as dom from '@/locate/dom';

/** Lists to choose from, and fields to find something with (docs/AUTOTASK.md 4.6). */
export const PICKER = '.SingleItemSelector2, .SingleDataSelector2';

/**
 * A checkbox's state by its looks; the generations differ (docs/AUTOTASK.md 4.5). What is chosen in a field stands as
 * a chip: that there is one is looked at, never what it says (4.6). Undefined when none of the known marks is there:
 * then nothing may be said.
 */
export function queryChecked(control: Element): boolean | undefined {
  // What the browser itself ticks is so, whatever is written beside it; half ticked is neither.
  const input = selfOrInside(control, 'input[type=checkbox]') as HTMLInputElement | null;
  if (input) return input.indeterminate ? undefined : input.checked;
  const aria = dom.getAttribute(control, 'aria-checked');
  if (aria === 'true' || aria === 'false') return aria === 'true';
  const marked = selfOrInside(control, '.Checked, .Unchecked');
  if (marked) return dom.classList(marked).contains('Checked');
  if (dom.matches(control, '.SingleDataSelector2')) return dom.querySelector(control, '.Chip') !== null;
  if (dom.matches(control, '.o-checkbox-box')) return dom.matches(control, '.o-checkbox-box--has-selection');
  return undefined;
}

const selfOrInside = (control: Element, selector: string) =>
  dom.matches(control, selector) ? control : dom.querySelector(control, selector);

/** On pages of 2018 a label and its field are in one cell of a table (docs/AUTOTASK.md 5.3). */
const LABEL_CELL = 'td.FieldLabels';
const LABEL_BOX = '.EditorLabelContainer1, .EditorLabelContainer, .LabelContainer1';
const FIELDS: Partial<Record<Role, string>> = {
  textbox:
    'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit]), textarea, .ContentEditable2',
  checkbox: '.Checkbox2, .o-checkbox-box, input[type=checkbox]',
  combobox: `${PICKER}, select`,
};

/**
 * The field that a label belongs to: its label box's neighbour, after it for text boxes, on either side for
 * checkboxes (docs/AUTOTASK.md 4.3, 4.5, 4.6). Undefined when the neighbour holds several.
 */
export function queryLabelled(label: Element, role: Role): Element | undefined {
  const selector = FIELDS[role];
  const cell = dom.closest(label, LABEL_CELL);
  if (selector && cell) return queryOnly(fieldsIn(cell, selector));
  const box = dom.closest(label, LABEL_BOX);
  if (!selector || !box) return undefined;
  const above = dom.parentElement(box);
  const outer = (above && dom.closest(above, LABEL_BOX)) ?? box;
  const beside =
    role === 'checkbox'
      ? [dom.previousElementSibling(outer), dom.nextElementSibling(outer)]
      : [dom.nextElementSibling(outer)];
  const [first = [], second = []] = beside.map((each) => fieldsIn(each, selector));
  // Between two boxes: all labels of a row stand on the same side, so the first thing in the row tells.
  const both = first.length === 1 && second.length === 1;
  const row = both ? dom.querySelector(dom.parentElement(outer)!, `${selector}, ${LABEL_BOX}`) : null;
  return queryOnly(both ? (row && dom.matches(row, LABEL_BOX) ? second : first) : [...first, ...second]);
}

const queryOnly = (fields: readonly Element[]) => (fields.length === 1 ? fields[0] : undefined);

function fieldsIn(element: Element | null, selector: string): Element[] {
  if (!element) return [];
  const inside = [...dom.querySelectorAll(element, selector)];
  const all = dom.matches(element, selector) ? [element, ...inside] : inside;
  return all.filter((each) => !all.some((other) => other !== each && dom.contains(other, each)));
}
