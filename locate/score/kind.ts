import type { ElementRecord } from './record';

/** What an element is to the person who uses it. */
export type Kind = 'link' | 'button' | 'field' | 'label' | 'heading' | 'graphic' | 'box';

const BY_ROLE: Record<string, Kind> = {
  button: 'button',
  link: 'link',
  tab: 'button',
  menuitem: 'button',
  textbox: 'field',
  searchbox: 'field',
  combobox: 'field',
  listbox: 'field',
  checkbox: 'field',
  radio: 'field',
  switch: 'field',
  spinbutton: 'field',
  slider: 'field',
  heading: 'heading',
  img: 'graphic',
  graphic: 'graphic',
};

/** The kind of an element, by its role, else by its tag. */
export function kindOf({ tag, role, pressable }: ElementRecord): Kind {
  const known = role === undefined ? undefined : BY_ROLE[role];
  if (known) return known;
  if (tag === 'a') return 'link';
  if (tag === 'button' || (tag === 'input' && pressable)) return 'button';
  if (tag === 'input' || tag === 'textarea' || tag === 'select') return 'field';
  if (tag === 'label') return 'label';
  if (/^h\d$/.test(tag)) return 'heading';
  return tag === 'svg' || tag === 'img' ? 'graphic' : 'box';
}
