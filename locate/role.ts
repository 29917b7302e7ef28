import type { Role } from '@/guide/procedure/procedure';
import * as dom from './dom';
import type { Idioms } from './idioms';

const NATIVE: readonly { selector: string; role: KnownRole }[] = [
  {
    selector: 'button, summary, input:is([type=button],[type=submit],[type=reset],[type=image])',
    role: 'button',
  },
  { selector: 'input[type=checkbox]', role: 'checkbox' },
  { selector: 'select', role: 'combobox' },
  {
    selector: 'input:not([type=hidden],[type=radio],[type=range],[type=file],[type=color]), textarea',
    role: 'textbox',
  },
  { selector: '[contenteditable]:not([contenteditable="false"])', role: 'textbox' },
  { selector: 'a[href], area[href]', role: 'link' },
  { selector: '[onclick], a, [tabindex]:not([tabindex^="-"])', role: 'generic' },
];

const ARIA: Record<string, Role> = {
  button: 'button',
  link: 'link',
  tab: 'tab',
  menuitem: 'menuitem',
  checkbox: 'checkbox',
  combobox: 'combobox',
  textbox: 'textbox',
  menuitemcheckbox: 'menuitem',
  menuitemradio: 'menuitem',
  option: 'menuitem',
  switch: 'checkbox',
  searchbox: 'textbox',
};

/** A control whose role is written nowhere: it takes focus or clicks, and could be a button of any kind. */
export type KnownRole = Role | 'generic';

interface Rules {
  /** What makes an element a control, the surest mark first. */
  each: readonly { selector: string; role: KnownRole }[];
  /** One question that most elements answer with no. */
  any: string;
}

const rulesFor = new WeakMap<Idioms, Rules>();

function rulesOf(idioms: Idioms): Rules {
  const known = rulesFor.get(idioms);
  if (known) return known;
  const each = [...idioms.controls, ...NATIVE];
  const rules = { each, any: [...each.map(({ selector }) => selector), '[role]'].join() };
  rulesFor.set(idioms, rules);
  return rules;
}

/** A selector that picks all controls, and some that are none. */
export const selectControls = (idioms: Idioms): string => rulesOf(idioms).any;

/** The role of a control by ARIA, HTML or the application's idioms; undefined for what isn't a control. */
export function roleOf(element: Element, idioms: Idioms): KnownRole | undefined {
  const { each, any } = rulesOf(idioms);
  if (!dom.matches(element, any)) return undefined;
  const aria = dom.getAttribute(element, 'role')?.trim().split(/\s+/)[0] ?? '';
  // A button that opens a list to choose from is that list: what stands on it is what was chosen.
  if (dom.getAttribute(element, 'aria-haspopup') === 'listbox') return 'combobox';
  return ARIA[aria] ?? each.find(({ selector }) => dom.matches(element, selector))?.role;
}

/** How well a control's role fits the roles asked for: 1 for the first, less for the others; 0: not at all. */
export function roleFit(role: KnownRole, wanted: readonly Role[]): number {
  const index = wanted.indexOf(role as Role);
  if (index !== -1) return 1 - Math.min(index, 3) * 0.05;
  const pressable = wanted.some((each) => ['button', 'link', 'tab', 'menuitem'].includes(each));
  return role === 'generic' && pressable ? 0.8 : 0;
}
