import type catalogue from '@/public/_locales/en/messages.json';

/** A name of one of the product's texts; `public/_locales` has them, a file for each language. */
export type MessageKey = keyof typeof catalogue;

/** Gives the text of a key, with `$1` to `$9` replaced by the values, in order; the empty string when there is none. */
export type Catalogue = (key: string, values: string[]) => string;

let lookUp: Catalogue | undefined;

/** Says where the texts come from. Every script that speaks does so before anything else. */
export function setCatalogue(catalogueOfTheBrowser: Catalogue): void {
  lookUp = catalogueOfTheBrowser;
}

/** A text of the product in the person's language. Throws when there is none: a key always has a text. */
export function say(key: MessageKey, ...values: (string | number)[]): string {
  const text = lookUp?.(key, values.map(String));
  if (!text) throw new Error(`There is no text for ${key}.`);
  return text;
}
