import type { Role } from '../procedure/procedure';

/** What kind of control a writer says that it is, with the roles under which Autotask's versions may have it. */
const KINDS = {
  button: ['button', 'link', 'menuitem'],
  menuitem: ['menuitem', 'link', 'button'],
  tab: ['tab', 'link', 'button'],
  checkbox: ['checkbox'],
  textbox: ['textbox'],
  combobox: ['combobox'],
  text: ['text'],
  graphic: ['graphic', 'button', 'link'],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

export type Kind = keyof typeof KINDS;

/** In the order of a list to choose from. */
export const kinds = Object.keys(KINDS) as Kind[];

/** The kind that roles stand for: that of the first. */
export function kindOf(role: readonly Role[]): Kind {
  const [first = 'button'] = role;
  return first === 'link' ? 'button' : first;
}

/** All roles of a kind, to be kept with a target. */
export const rolesOf = (kind: Kind): Role[] => [...KINDS[kind]];
