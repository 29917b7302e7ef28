import { normalise } from '../normalise';
import { isIconWord, meaningOf } from './icon-names';
import type { ElementRecord } from './record';

/** A record taken apart once, so that comparing it with many others is cheap. */
export interface Prepared {
  readonly record: ElementRecord;
  readonly kind: Kind;
  /** What it is called: its text, else its label, else the alternative text of its picture. */
  readonly name: string;
  readonly letters: string;
  /** By which of its names it is known first, and all of them: letters, or a tilde and what its picture shows. */
  readonly main: string;
  readonly called: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly address: Address | undefined;
  readonly classes: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly path: ElementPath;
  readonly part: Part;
}

/** Prepares a record for comparison. */
export function prepare(record: ElementRecord): Prepared {
  const words = normalise(record.text ?? '') || normalise(record.label ?? '');
  const picture = pictureIn(record.alt);
  const name = words || (picture && `${picture} icon`) || normalise(record.alt ?? '');
  const letters = lettersOf(name);
  const called = new Set([letters, ...(record.also ?? []).map((each) => lettersOf(normalise(each)))]);
  if (picture) called.add(`~${picture}`);
  for (const each of called) if (isIconWord(each)) called.add(`~${each}`);
  called.delete('');
  const path = readPath(record.path ?? '');
  const near = wordsOf(normalise(record.near ?? ''));
  for (const word of near) if (word.length < 2) near.delete(word);
  return {
    record,
    kind: kindOf(record),
    name,
    letters,
    main: words || !picture ? letters : `~${picture}`,
    called,
    stems: new Set([...wordsOf(name)].map(stem)),
    address: readAddress(record.href ?? ''),
    classes: new Set(record.classes),
    near,
    path,
    part: partOf(path, record.anchor ?? ''),
  };
}

const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '');

const ICON = ' icon';
/** What an icon shows, as it was read or as it is kept; empty: it is no icon. */
const pictureIn = (alt = '') => (alt.endsWith(ICON) ? meaningOf(alt.slice(0, -ICON.length)) : '');

/** Whether two have a name in common that at least one of them is known by first. */
export const isNamedAlike = (a: Prepared, b: Prepared): boolean =>
  (a.main !== '' && b.called.has(a.main)) || (b.main !== '' && a.called.has(b.main));

/** What an element is to the person who uses it. */
type Kind = 'link' | 'button' | 'field' | 'label' | 'heading' | 'graphic' | 'box';

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

/** The way from the root to an element: tags, and the position of each among its equals. */
interface ElementPath {
  readonly tags: readonly string[];
  readonly positions: readonly number[];
}

type Part = 'header' | 'main' | 'aside' | 'footer' | '';

const STEP = /^(?:\*\[local-name\(\) = "(\w+)"\]|([^[]*))(?:\[(\d+)\])?/;

/** Reads `/html[1]/body[1]/div[2]`, and XPath's way of naming elements of SVG. */
export function readPath(path: string): ElementPath {
  const tags: string[] = [];
  const positions: number[] = [];
  for (const step of path.split('/')) {
    if (step === '') continue;
    const found = STEP.exec(step);
    tags.push(found?.[1] ?? found?.[2] ?? step);
    positions.push(Number(found?.[3] ?? 1));
  }
  return { tags, positions };
}

/** The part of the page, by HTML's own landmarks on the way, or by what its ancestor's id says. */
function partOf({ tags }: ElementPath, anchor: string): Part {
  const id = anchor.toLowerCase();
  if (tags.includes('footer') || id.includes('foot')) return 'footer';
  for (const tag of tags) {
    if (tag === 'header' || tag === 'nav') return 'header';
    if (tag === 'aside' || tag === 'main') return tag;
  }
  return /head|nav|menu/.test(id) ? 'header' : '';
}

/** Where a link leads, without what says nothing about it: scheme, `www.`, trailing slash, index page. */
interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** The last part of the path without its ending; empty when it is too common to tell anything. */
  readonly last: string;
  readonly words: ReadonlySet<string>;
}

const WEB = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)([^?#]*)(.*)$/is;
const COMMON = new Set(['index', 'home', 'en', 'us', 'en-us', 'default']);

/** Takes an address apart; what is none (`javascript:`, a bare fragment) is compared as one string. */
export function readAddress(href: string): Address | undefined {
  const text = href.trim();
  if (text === '') return undefined;
  const web = WEB.exec(text);
  if (!web) {
    const path = text.toLowerCase();
    return { host: '', path, query: '', last: path, words: wordsOf(path) };
  }
  const [, host = '', whole = '', query = ''] = web;
  const path = whole
    .toLowerCase()
    .replace(/\/(?:index\.\w+)?$/, '')
    .replace(/\/$/, '');
  const last = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  return {
    host: host.toLowerCase().replace(/^www\./, ''),
    path,
    query,
    last: COMMON.has(last) ? '' : last,
    words: wordsOf(path),
  };
}

/** The words of a normalised text. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Singular and plural made equal, as far as English spelling goes. */
export function stem(word: string): string {
  return word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

/** How many words two sets share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** The same with every number replaced by one mark: "Inbox 3" and "Inbox 12" are equal in it. */
export function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '#');
}
