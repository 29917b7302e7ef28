import { say, type MessageKey } from '../words/say';
import type { Procedure } from '../procedure/procedure';
import { kindOf, type Kind } from './control-kinds';

const kindWords: Record<Kind, MessageKey> = {
  button: 'draftKindButton',
  menuitem: 'draftKindMenuItem',
  tab: 'draftKindTab',
  checkbox: 'draftKindCheckbox',
  textbox: 'draftKindField',
  combobox: 'draftKindList',
  text: 'draftKindText',
  graphic: 'draftKindPicture',
};

/** A control in words, as a person would describe it: "the button “Contact Merge”, in the section “Contacts”, on Admin". */
export function tellControl({ targets, pages }: Procedure, id: string): string {
  const target = targets[id];
  if (!target) return say('draftControlGone');
  const what = say(kindWords[kindOf(target.role)], nameControl({ targets }, id));
  const section = target.inSection && targets[target.inSection]?.label;
  const page = target.page && pages[target.page]?.name;
  const inSection = section ? say('draftControlInSection', what, section) : what;
  return page ? say('draftControlOnPage', inSection, page) : inSection;
}

/** What a control is called where several are to choose from. */
export function nameControl({ targets }: Pick<Procedure, 'targets'>, id: string): string {
  const name = targets[id]?.names?.[0]?.text;
  // A name with a word left open is not how anybody calls it.
  if (name && !name.includes('{')) return name;
  return targets[id]?.label || say('draftControlGone');
}
