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
