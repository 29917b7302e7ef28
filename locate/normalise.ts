/** Icon-font glyphs (private use) and characters that take no space. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]/g;
/** What Autotask adds to a label: required marks, colons, ellipses, counts such as "(12)". */
const TRAILING = /(?:\s*(?:[*:…]|\.\.\.|\(\d+\)|\[\d+\]))+$/u;

/**
 * A label as it is compared: compatibility forms folded, "&" spelled out, spaces collapsed, lower case, without
 * trailing marks and counts. Two labels that a person would read as the same become equal.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replaceAll('&', ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TRAILING, '')
    .toLowerCase();
}

/** Whether a normalised text contains a normalised phrase as whole words. */
export function containsWords(text: string, phrase: string): boolean {
  if (!phrase) return false;
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) return true;
  }
  return false;
}
