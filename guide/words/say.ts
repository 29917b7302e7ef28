import type catalogue from '@/public/_locales/en/messages.json';

/** A name of one of the product's texts; `public/_locales` has them, a file for each language. */
export type MessageKey = keyof typeof catalogue;

/** A text that has one wording for one thing and another for several: `name_one` and `name_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Name}_one`
    ? Name
    : never
  : never;

/** Gives the text of a key, with `$1` to `$9` replaced by the values, in order; the empty string when there is none. */
export type Catalogue = (key: string, values: string[]) => string;

let lookUp: Catalogue | undefined;

/** Says where the texts come from. Every script that speaks does so before anything else. */
export function setCatalogue(catalogueOfTheBrowser: Catalogue): void {
  lookUp = catalogueOfTheBrowser;
}

/**
 * A text of the product in the person's language. Asked for while something is drawn, never while a file is loaded. A
 * browser that gives no text gets the name of it: a page that can be pressed is better than none.
 */
export function say(key: MessageKey, ...values: (string | number)[]): string {
  return lookUp?.(key, values.map(String)) || key;
}

/** A text about a number of things: `$1` is the number, the other values follow. */
export function sayCount(key: CountedKey, count: number, ...values: (string | number)[]): string {
  const isOne = new Intl.PluralRules(say('language')).select(count) === 'one';
  return say(`${key}_${isOne ? 'one' : 'other'}` as MessageKey, count, ...values);
}

/**
 * The language tag by which days and times are written: the browser's own, with its country's ways, where that is the
 * language of the texts; else the texts' language.
 */
export function queryLocale(): string {
  const language = say('language');
  const [own, ...country] = (lookUp?.('@@ui_locale', []) ?? '').split('_');
  return own === language ? [own, ...country].join('-') : language;
}
