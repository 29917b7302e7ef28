import { LANGUAGES, type Language } from '../words/language';
import { say } from '../words/say';
import { isRecord } from './is-record';

/**
 * From format 3 on, what a file says to people may be said in several languages: `{ "en": "Save", "de": "Speichern" }`
 * where a plain text could stand. A plain text is in the file's own language.
 */

/** One text by the languages it is in. */
export type ByLanguage = Partial<Record<Language, string>>;

/** Where people are spoken to. What Autotask or the KB says is quoted as it is there, and has one wording. */
export const SPOKEN_KEYS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'goesOn',
  'note',
  'name',
  'label',
  'where',
  'vintage',
  'say',
  'columns',
  'rows',
  'rule',
  'notProof',
  'section',
  'outcome',
  'ask',
  'permission',
]);

const isLanguage = (code: unknown): code is Language => LANGUAGES.some((each) => each === code);

/** Whether this is one text in several languages. */
export function isByLanguage(value: unknown): value is ByLanguage {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([code, text]) => isLanguage(code) && typeof text === 'string');
}

/** The language of a file's plain texts. */
export const ownLanguage = (file: unknown): Language =>
  isRecord(file) && isLanguage(file.language) ? file.language : 'en';

/** The language that the interface speaks, where guides can have texts in it. */
export function querySpokenLanguage(): Language | undefined {
  const language = say('language');
  return isLanguage(language) ? language : undefined;
}

/** The languages that a file has texts in, its own first. */
export function listLanguages(file: unknown): Language[] {
  const found = new Set<Language>([ownLanguage(file)]);
  if (hasLanguages(file))
    eachText(file, (text) => {
      for (const code of Object.keys(text)) found.add(code as Language);
    });
  return [...found];
}

/** The languages that a file has texts in beside the one that is edited; `edited` undefined: English. */
export const listOthers = (file: unknown, edited: Language | undefined): Language[] =>
  hasLanguages(file) ? listLanguages(file).filter((each) => each !== (edited ?? 'en')) : [];

/**
 * The file with each text in one language: in `wanted` where it is there, else in the file's own. `language` says which
 * one was chosen. Files of other formats come back as they are.
 */
export function inOneLanguage(file: unknown, wanted: Language | undefined): unknown {
  if (!isRecord(file) || !hasLanguages(file)) return file;
  const own = ownLanguage(file);
  const languages = listLanguages(file);
  // Hundreds of files may be read at once: one that is in one language isn't made anew.
  let hasSeveral = languages.length > 1;
  if (!hasSeveral) eachText(file, () => (hasSeveral = true));
  if (!hasSeveral) return { ...file, language: own };
  const language = languages.find((each) => each === wanted) ?? own;
  const one = changeTexts(file, (text) => text[language] ?? text[own] ?? Object.values(text)[0]);
  return { ...(one as Record<string, unknown>), language };
}

/** What people read of a text in several languages; undefined of anything else. */
export const queryInLanguage = (value: unknown): string | undefined =>
  isByLanguage(value) ? (value[querySpokenLanguage() ?? 'en'] ?? Object.values(value)[0]) : undefined;

/** Whether a file may have texts in several languages. */
export const hasLanguages = (file: unknown): boolean => isRecord(file) && file.format === 3;

/** Calls back with each text in several languages. */
function eachText(value: unknown, see: (text: ByLanguage) => void, key = ''): void {
  if (Array.isArray(value)) {
    for (const each of value) eachText(each, see, key);
  } else if (isRecord(value)) {
    if (SPOKEN_KEYS.has(key) && isByLanguage(value)) see(value);
    else for (const each of Object.keys(value)) eachText(value[each], see, each);
  }
}

/** What has no text in several languages in it comes back as it is, not as a copy: most of a file is like that. */
function changeTexts(value: unknown, change: (text: ByLanguage) => unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((each: unknown) => changeTexts(each, change, key));
    return list.some((each, at) => each !== value[at]) ? list : value;
  }
  if (!isRecord(value)) return value;
  if (SPOKEN_KEYS.has(key) && isByLanguage(value)) return change(value);
  let changed: Record<string, unknown> | undefined;
  for (const each of Object.keys(value)) {
    const inner = changeTexts(value[each], change, each);
    if (inner === value[each]) continue;
    changed ??= { ...value };
    changed[each] = inner;
  }
  return changed ?? value;
}
