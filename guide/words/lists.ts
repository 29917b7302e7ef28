import { say } from './say';

/** The texts as a choice: "A, B, or C". */
export function either(texts: readonly string[]): string {
  return new Intl.ListFormat(say('language'), { type: 'disjunction' }).format(texts);
}

/** The texts together: "A, B, and C". */
export function both(texts: readonly string[]): string {
  return new Intl.ListFormat(say('language'), { type: 'conjunction' }).format(texts);
}

/** What a language is called: "German" for `de`. */
export const nameLanguage = (code: string): string =>
  new Intl.DisplayNames(say('language'), { type: 'language' }).of(code) ?? code;
