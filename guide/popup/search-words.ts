/** A word of a text as it is compared, with the place where it stands in the text. */
export interface Word {
  term: string;
  start: number;
  end: number;
  /** Two neighbours written as one: "to-do" is also "todo", and "set up" is also "setup". */
  joined: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** What may stand between two words that are also written as one. */
const JOINT = /^[-‐‑\s]{1,2}$/u;
const HYPHEN = /[-‐‑]/u;

/** How a word is compared: without capitals and accents. */
export function fold(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text, and its neighbours joined: all of them, or only those with a hyphen between them (`hyphens`), since
 * in running text nearly every two words stand beside each other by chance.
 */
export function toSearchWords(text: string, join: 'all' | 'hyphens' = 'all'): Word[] {
  const words = [...text.matchAll(WORD)].map((match): Word => {
    const [found] = match;
    return { term: fold(found), start: match.index, end: match.index + found.length, joined: false };
  });
  const pairs = words.slice(1).flatMap((second, i): Word[] => {
    const first = words[i]!;
    const between = text.slice(first.end, second.start);
    if (!JOINT.test(between) || (join === 'hyphens' && !HYPHEN.test(between))) return [];
    return [{ term: first.term + second.term, start: first.start, end: second.end, joined: true }];
  });
  return [...words, ...pairs];
}
