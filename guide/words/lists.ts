import { say } from './say';

/** The texts as a choice: "A, B, or C". */
export function either(texts: readonly string[]): string {
  return new Intl.ListFormat(say('language'), { type: 'disjunction' }).format(texts);
}

/** The texts together: "A, B, and C". */
export function both(texts: readonly string[]): string {
  return new Intl.ListFormat(say('language'), { type: 'conjunction' }).format(texts);
}
