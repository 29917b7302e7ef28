/**
 * What takes no space or is a glyph of an icon font: soft hyphens, zero-width characters, direction marks, variation
 * selectors, and the three private-use areas.
 */
const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\p{Variation_Selector}\ufeff\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;

const NOT_ASCII = /[\u0080-\uffff]/;
/** What most texts have none of: then they only have to be put in lower case. */
const UNUSUAL = /[`&\u0080-\uffff]|[^\S ]|^ | $| {2}|\W$/;
const APOSTROPHES = /[`\u00b4\u02b9\u02bc\u2018-\u201b\u2032]/g;
const QUOTES = /[\u201c-\u201f\u2033]/g;
/** Dashes stand between words, and are no hyphens. */
const HYPHENS = /[\u2010\u2011]/g;

/** What stands after a label and is no part of it: marks of required fields, colons, arrows, triangles and bullets. */
const MARK =
  /[*:\s\u00bb\u203a\u2190-\u21ff\u2300-\u23ff\u25a0-\u25ff\u2794-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]/;
const ELLIPSIS = '...';

/** A text without characters that a person can't see or sees as an icon. */
export const stripInvisible = (text: string): string =>
  NOT_ASCII.test(text) ? text.replace(INVISIBLE, '') : text;

/**
 * A label as it is compared: compatibility forms and typographic variants folded, "&" spelled out, spaces collapsed,
 * lower case, without trailing marks and counts such as "(12)". Two labels that a person would read as the same
 * become equal. Takes time in proportion to the text, whatever stands in it.
 */
export function normalise(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase();
  // Folded on both sides: a compatibility form may be made of what has to be folded, and fold to another.
  const plain = NOT_ASCII.test(text) ? fold(fold(text.replace(INVISIBLE, '')).normalize('NFKC')) : text;
  const spaced = plain.replaceAll('`', "'").replaceAll('&', ' and ').replace(/\s+/g, ' ').trim();
  return withoutMarks(spaced).toLowerCase();
}

const fold = (text: string) => text.replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(HYPHENS, '-');

/** A label without the marks and counts at its end, looked at from there so that each character is looked at once. */
export function withoutMarks(text: string): string {
  let end = text.length;
  for (let before = -1; end !== before;) {
    before = end;
    while (end > 0 && MARK.test(text[end - 1]!)) end -= 1;
    if (text.endsWith(ELLIPSIS, end)) end -= ELLIPSIS.length;
    end = startOfCount(text, end);
  }
  return text.slice(0, end);
}

/** Where a count such as "(12)" or "[3]" begins that ends at a place; the place itself where none does. */
function startOfCount(text: string, end: number): number {
  const closing = text[end - 1];
  if (closing !== ')' && closing !== ']') return end;
  const opening = closing === ')' ? '(' : '[';
  let at = end - 2;
  while (at >= 0 && /\d/.test(text[at]!)) at -= 1;
  return at < end - 2 && text[at] === opening ? at : end;
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
