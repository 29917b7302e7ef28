import { selectorOfFields } from './fields';
import type { SceneIdioms } from '@/locate/recorded/scene-idioms';

/** The boxes that a field and its label share in ordinary markup, of whatever template. */
const ROW = '.form-group, .form-floating, .field, .row, .mb-3, li, tr, p';
const NOTHING = ':not(*)';

/** HTML and no application: what finding again rests on where nobody has described the widgets. */
export const plainIdioms: SceneIdioms = {
  controls: [],
  disabled: ':disabled',
  badge: '',
  data: NOTHING,
  section: 'section, fieldset, details, [role=region], [role=group]',
  foreign: NOTHING,
  personal: '',
  heading: '',
  icon: '',
  menu: '[role=menu], .dropdown-menu',
  recentWords: [],
  recordText: /(?!)/,
  alert: '[role=alertdialog]',
  answers: [],
  notices: [],
  queryChecked: (control) => (control instanceof HTMLInputElement ? control.checked : undefined),
  queryExpanded: (control) => {
    const said = control.getAttribute('aria-expanded');
    return said === null ? undefined : said === 'true';
  },
  queryLabelled: (label, role) => {
    if (!(label instanceof HTMLLabelElement)) return undefined;
    if (label.control) return label.control;
    const fields = label.closest(ROW)?.querySelectorAll(selectorOfFields(role)) ?? [];
    return fields.length === 1 ? fields[0] : undefined;
  },
  isIn: (element, region) => region === 'dialog' && queryDialog(element) !== undefined,
  queryDialog,
  queryOpener: () => undefined,
  listMarks: () => [],
  listLandmarks: () => [],
};

function queryDialog(element: Element): Element | undefined {
  return element.closest('dialog, [role=dialog], [role=alertdialog]') ?? undefined;
}
