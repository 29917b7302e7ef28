import type { HiddenBy } from '@/guide/run/facts';
import type { Region, Role } from '@/guide/procedure/procedure';

/** A control that would bring a hidden target into view. */
export interface Opener {
  by: Extract<HiddenBy, 'section' | 'tab' | 'menu'>;
  element: Element;
  /** What it shows: the panel, menu or section around the target. */
  box: Element;
}

/**
 * What an application's own widgets look like, handed in from outside: this room knows HTML and WAI-ARIA, and no
 * application. Selectors are tried after the native roles.
 */
export interface Idioms {
  controls: readonly { selector: string; role: Role }[];
  /** Matches a control that is shown but can't be used. */
  disabled: string;
  /** Words, normalised, that the application puts beside any label inside its control. */
  badge: string;
  /** Matches rows of the user's own data, whose words are never controls of the application. */
  data: string;
  /** Words, normalised, in the heading of a list of what somebody opened last or marked. */
  recentWords: readonly string[];
  /** What stands beside the name of a record: a number, a date. */
  recordText: RegExp;
  /** Matches the boxes that have a heading of their own. */
  section: string;
  /** Matches subtrees that belong to other guides and extensions. */
  foreign: string;
  /** Reads a checkbox from its look; undefined when that says nothing. */
  queryChecked(control: Element): boolean | undefined;
  /** Matches what may be an open menu. */
  menu: string;
  /** Matches the boxes in which the application asks or alerts. */
  alert: string;
  /** Names, normalised, of the buttons that answer a question, and those of them that may stand alone under a notice. */
  answers: readonly string[];
  notices: readonly string[];
  /** Whether a control's menu is open, by what can be seen of it; undefined when nothing says so. */
  queryExpanded(control: Element, list: (selector: string) => Element[]): boolean | undefined;
  /** The field or checkbox that a visible label belongs to. */
  queryLabelled(label: Element, role: Role): Element | undefined;
  /** Whether an element is in a part of the application. */
  isIn(element: Element, region: Region): boolean;
  /** The dialog an element belongs to: the smallest box that a person would call one window. */
  queryDialog(element: Element): Element | undefined;
  /** What would show an element that is hidden. */
  queryOpener(element: Element): Opener | undefined;
  /** Selectors of all that may be this landmark. */
  listMarks(id: string): string[];
  /** Recognises a control of the shell that has no fixed name, among all that `list` gives for a selector. */
  listLandmarks(id: string, list: (selector: string) => Element[]): Element[];
}
