import type { Role } from '../procedure/procedure';
import type { ImportVerb, NameFrom } from './imported-article';
import { BESIDE, FIELDS as OFFICE_FIELDS, POSITIONS, type NounKind } from './lexicon';
import { matchAt } from './phrases';
import type { Named } from './read-name';
import type { ObjectPhrase } from './read-object';
import type { Place } from './read-place';

/** One thing that a sentence asks for. */
export interface Action {
  verb: ImportVerb;
  names: string[];
  nameFrom: NameFrom;
  role?: Role | undefined;
  landmark?: string | undefined;
  inSection?: string | undefined;
  where?: string | undefined;
  openedBy?: string | undefined;
  /** The clause as it stands in the sentence; empty where no verb says what to do. */
  said: string;
  /** It is only named on the way: no step of its own where the article has pressed it before. */
  isWay?: boolean;
  /** It only says that the control is there: what presses it afterwards is the same step. */
  isOffer?: boolean;
  /** Where its name ends is not said. */
  endsOpen?: true;
}

const ROLES: Partial<Record<NounKind, Role>> = {
  button: 'button',
  icon: 'button',
  tab: 'tab',
  link: 'link',
  menu: 'button',
  menuitem: 'menuitem',
  option: 'menuitem',
  checkbox: 'checkbox',
  textbox: 'textbox',
  combobox: 'combobox',
  section: 'text',
};

const VERB_ROLES: Partial<Record<ImportVerb, Role>> = {
  check: 'checkbox',
  uncheck: 'checkbox',
  choose: 'combobox',
  type: 'textbox',
};

/** An action on one control, or on one of several by choice. */
export function act(
  verb: ImportVerb,
  names: readonly Named[],
  said: string,
  more: Partial<Action> & { noun?: NounKind | undefined } = {},
): Action {
  const { noun, ...rest } = more;
  const role = VERB_ROLES[verb] ?? (noun && ROLES[noun]) ?? (names[0]?.landmark ? 'button' : names[0]?.role);
  return {
    verb,
    names: names.map(({ text }) => text),
    nameFrom: names[0]?.nameFrom ?? 'guess',
    ...(names[0]?.landmark && { landmark: names[0].landmark }),
    ...(role && { role }),
    ...(names.some(({ endsOpen }) => endsOpen) && { endsOpen: true }),
    said,
    ...rest,
  };
}

/** One action for each name of the object; one for all of them where any will do. */
export function actOn(
  verb: ImportVerb,
  object: ObjectPhrase,
  said: string,
  more: Partial<Action> = {},
): Action[] {
  const { names, noun, isEither } = object;
  const own = { noun, ...more };
  if (isEither || names.length <= 1) return [act(verb, names, said, own)];
  return names.map((name) => act(verb, [name], '', own));
}

/** What only a person can do, or tell that it is done. */
export const byHand = (said: string): Action => act('by-hand', [], said);

/** What the places of a clause mean for its control. */
export interface Surroundings {
  /** Tabs and menus that have to be opened first. */
  ways: Action[];
  /** The field that a value is chosen or typed in. */
  field?: Named | undefined;
  fieldNoun?: NounKind | undefined;
  /** Something named without saying what it is: "in Title". */
  within?: Named | undefined;
  inSection?: string | undefined;
  where?: string | undefined;
}

const FIELDS: ReadonlySet<NounKind | undefined> = new Set(['textbox', 'combobox', 'box']);
const BELOW = new Set(['under', 'below', 'beneath', 'underneath', 'in', 'within', 'inside']);
/** "In Priority": a field of every office. */
const isField = (word: string, name: Named, noun: NounKind | undefined) =>
  word === 'in' && noun === undefined && OFFICE_FIELDS.has(name.text.toLowerCase());
/** "Next to Status": beside what it stands. */
const isBeside = (word: string) =>
  matchAt(
    word.split(' ').map((low) => ({ low })),
    0,
    BESIDE,
  ) > 0;
const APPLICATION = /^autotask(?:\s?psa)?$/i;

/** Sorts the places by what they are: tabs and menus to open, sections to look in, fields to fill. */
export function surroundingsOf(places: readonly Place[]): Surroundings {
  const found: Surroundings = { ways: [] };
  const where: string[] = [];
  for (const { word, name, noun, text } of places) {
    if (!name || APPLICATION.test(name.text)) {
      if (!name && noun !== undefined && noun !== 'textbox') where.push(text);
      else if (!name && noun === undefined && (isPosition(text) || isBeside(word))) where.push(text);
    } else if (noun === 'tab' || noun === 'menu')
      found.ways.push(
        act(name.landmark === 'main-menu' ? 'open' : 'press', [name], '', { noun, isWay: true }),
      );
    else if (FIELDS.has(noun) || word === 'into' || isField(word, name, noun)) {
      found.field = name;
      found.fieldNoun = noun;
    } else if (noun === 'section' || (noun === undefined && BELOW.has(word))) {
      found.inSection = name.text;
      if (noun === undefined) found.within = name;
    } else where.push(text);
  }
  if (where.length > 0) found.where = where.join(', ');
  return found;
}

/** Whether the words say a place on the screen. */
export const isPosition = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => POSITIONS.has(word));
