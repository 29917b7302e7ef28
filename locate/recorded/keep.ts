import { stripInvisible } from '../normalise';

/** Longer texts are content, not labels. The recorded control's format says the same (guide/procedure/recorded-control.ts). */
const LONGEST_KEPT = 60;
/** So much may be written of it that can't be seen, such as spaces; more is not read at all. */
const LONGEST_READ = 600;

/** A number of this many digits names a record, a person or a session, not a kind of control. */
const MANY_DIGITS = /\d{3,}/;
const PRIVATE = /@|:\/\/|\d{3,}|\d[\d.,:/-]{3,}\d/;
/**
 * The key of an authenticator app, as it is shown for typing: base 32, in groups of four or in one. In small letters,
 * too, where a long word of German is none.
 */
const KEY =
  /\b[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){2,}\b|\b[A-Z2-7]{16,}\b|\b[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3,}\b|\b(?=[a-z]*[2-7])[a-z2-7]{16,}\b/;

/** A text of the page as it may be kept, or the empty string: no long text, no numbers, no address of a person. */
export function keepText(text: string): string {
  if (text.length > LONGEST_READ) return '';
  const label = stripInvisible(text)
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*[:*…]+$/u, '')
    .trim();
  return label.length > LONGEST_KEPT || PRIVATE.test(label) || KEY.test(label) || !/\p{L}/u.test(label)
    ? ''
    : label;
}

/** Some servers write the way through their containers before an id of its own. */
const NAMING_CONTAINER = /^(?:.*[_$])?ctl\d+[_$]/;

/**
 * An id or name attribute without what changes at every load; undefined when nothing is left. The ids of some
 * applications are all of that kind.
 */
export function keepToken(token: string | null): string | undefined {
  if (token === null || token.length > LONGEST_READ) return undefined;
  const own = token.trim().replace(NAMING_CONTAINER, '');
  return own !== '' && own.length <= 60 && !isRolled(own) ? own : undefined;
}

/** Rolled anew by a machine: long numbers, hexadecimal, or letters and digits by turns. */
function isRolled(token: string): boolean {
  if (MANY_DIGITS.test(token) || /^z?[0-9a-f]{8,}$/i.test(token) || /^:.*:$/.test(token)) return true;
  const changes = token.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  return changes >= 3 || (changes >= 2 && token.length <= 8);
}

/** How a control stands at the moment is not what it is. */
const STATE =
  /^(?:is-)?(?:(?:hover|pressed)background|active|selected|checked|unchecked|open|opened|closed|collapsed|expanded|show|shown|hidden|hover|focus|focused|disabled|disabled2|normalstate|selectedstate|pressed|current|has-\w+|ng-\w+)$/i;

/** The classes that say what an element is: no states, and none that a build has hashed. */
export function keepClasses(list: DOMTokenList): string[] {
  const isHashed = (name: string) => isRolled(name) || /(?:^css-|__?)[a-z0-9]*\d[a-z0-9]*$/i.test(name);
  return [...list].filter((name) => name.length <= 60 && !STATE.test(name) && !isHashed(name)).slice(0, 20);
}

/** Longer addresses carry data; they lead nowhere that would stay. */
const LONGEST_ADDRESS = 2000;

/** Where a link leads, without query and fragment, in which people and records are named. */
export function keepAddress(link: string | null, base: string): string | undefined {
  if (!link || link.length > LONGEST_ADDRESS || /^(?:#$|javascript:|mailto:|tel:)/i.test(link))
    return undefined;
  if (link.startsWith('#')) return isRolled(link) ? undefined : link.slice(0, 200);
  let url: URL;
  let here: URL;
  try {
    url = new URL(link, base);
    here = new URL(base);
  } catch {
    return undefined;
  }
  const path = `//${url.host === here.host ? '' : url.host}${url.pathname}`;
  return MANY_DIGITS.test(path) || path.length > 200 ? undefined : path;
}
