import words from './irreversible-words.json';

/**
 * Verbs on a control that say that pressing it may be final, in the languages of Autotask that are known: English and
 * Spanish, whose captions begin with the verb, and German, where it ends them. "Contact Merge" only names what it leads to.
 */
const VERBS = [
  new RegExp(`^ (?:\\p{L}+ and )?(${words.begins.join('|')}) `, 'u'),
  new RegExp(` (${words.ends.join('|')}) $`, 'u'),
];

/** Longer texts are no captions. */
const LONGEST = 60;

/**
 * The verb in a control's caption that says so, as it stands in the list, never the caption itself; undefined: none.
 * "Save & Send" has one, "Sender" hasn't.
 */
export function queryIrreversibleWord(caption: string): string | undefined {
  if (caption.length > LONGEST) return undefined;
  const parts =
    caption
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const text = ` ${parts.join(' ')} `;
  return VERBS.map((each) => each.exec(text)?.[1]).find(Boolean);
}
