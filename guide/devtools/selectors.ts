import { toLine } from '../article-import/block';
import type { Role } from '../procedure/procedure';
import type { RecorderStep } from './recorder-schema';

/** A control as a recording tells it: by name, and by role where that is known. */
export interface TellingName {
  name: string;
  role?: Role;
  /** It is the accessible name, and not only a text that was seen. */
  isSure: boolean;
}

const ROLES: Record<string, Role> = {
  button: 'button',
  link: 'link',
  tab: 'tab',
  menuitem: 'menuitem',
  option: 'menuitem',
  checkbox: 'checkbox',
  switch: 'checkbox',
  textbox: 'textbox',
  searchbox: 'textbox',
  combobox: 'combobox',
  listbox: 'combobox',
  image: 'graphic',
  img: 'graphic',
};

/** Longer texts are content, and so is what holds an address, a number of a record, or markup. */
const LONGEST_NAME = 80;
const DATA = /@|\d(?:[\s./-]?\d){3,}|<[a-z!/?]/i;

/** The best name in a step's selectors: `aria/Save[role="button"]` before `text/Save`. The others are no names, and are left. */
export function queryName({ selectors = [] }: RecorderStep): TellingName | 'data' | undefined {
  const last = selectors.flatMap((each) => (typeof each === 'string' ? each : (each.at(-1) ?? '')));
  const found = [...last.flatMap(readAria), ...last.flatMap(readText)].filter(({ name }) => name !== '');
  const telling = found.find(({ name }) => name.length <= LONGEST_NAME && !DATA.test(name));
  return telling ?? (found.length > 0 ? 'data' : undefined);
}

function readAria(selector: string): TellingName[] {
  if (!selector.startsWith('aria/')) return [];
  const at = selector.lastIndexOf('[role="');
  const role = at < 0 ? undefined : ROLES[selector.slice(at + 7, selector.indexOf('"', at + 7))];
  const name = unescape(at < 0 ? selector.slice(5) : selector.slice(5, at));
  return [{ name, isSure: true, ...(role && { role }) }];
}

const readText = (selector: string): TellingName[] =>
  selector.startsWith('text/') ? [{ name: unescape(selector.slice(5)), isSure: false }] : [];

/** The name as people see it: without what can't be seen, and without the signs that a guide's texts give a meaning. */
const unescape = (text: string) =>
  toLine([{ text: text.replaceAll(/\\(.)/g, '$1').replaceAll(/[{}]/g, '') }]).text.trim();

/** A name as a selector holds it. */
export const escapeName = (name: string): string => name.replaceAll(/[\\"[\]]/g, '\\$&');
