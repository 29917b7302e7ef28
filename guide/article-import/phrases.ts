/** Phrases by their first word, each as its words; the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases of a list, ready to be looked up. */
export function toPhrases(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const words of list.map((each) => each.split(' ')).toSorted((a, b) => b.length - a.length)) {
    const known = phrases.get(words[0]!) ?? [];
    known.push(words);
    phrases.set(words[0]!, known);
  }
  return phrases;
}

/** How many words from a place on make one of the phrases, the longest that does; 0 where none does. */
export function matchAt(words: readonly { low: string }[], at: number, phrases: Phrases): number {
  const first = words[at];
  const found = first && phrases.get(first.low)?.find((phrase) => isAt(words, at, phrase));
  return found?.length ?? 0;
}

/** Where the first of the phrases begins; -1 where there is none. */
export const indexOfPhrase = (words: readonly { low: string }[], phrases: Phrases, from = 0): number =>
  words.findIndex((_, at) => at >= from && matchAt(words, at, phrases) > 0);

const isAt = (words: readonly { low: string }[], at: number, phrase: readonly string[]) =>
  phrase.every((word, i) => words[at + i]?.low === word);
