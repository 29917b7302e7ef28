import { nameLanguage } from '../words/lists';
import { say } from '../words/say';
import type { ImportedSentence } from './imported-article';
import { ENGLISH, LANGUAGES } from './lexicon';

/** Fewer words of a language are chance: a name, a quote. */
const LEAST_WORDS = 3;
/** As many words tell the language of an article of any length. */
const MOST_WORDS = 5000;

/** What a writer has to know of an article that gives no guide by itself: it has no step, or isn't in English. */
export function queryNotice(
  sentences: readonly Pick<ImportedSentence, 'text'>[],
  steps: number,
): string | undefined {
  const language = queryLanguage(sentences);
  if (language === 'other') return say('importForeign');
  if (language !== undefined) return say('importLanguage', nameLanguage(language));
  return steps === 0 ? say('importNoSteps') : undefined;
}

/** The language by its small words, `other` by letters that English doesn't have; undefined: English, as far as can be told. */
function queryLanguage(sentences: readonly Pick<ImportedSentence, 'text'>[]): string | undefined {
  const words: string[] = [];
  for (const { text } of sentences) {
    words.push(...(text.toLowerCase().match(/\p{L}+/gu) ?? []));
    if (words.length > MOST_WORDS) break;
  }
  if (words.filter((word) => !/\p{Script=Latin}/u.test(word)).length > words.length / 2) return 'other';
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const [first] = LANGUAGES.map(({ code, words: list }) => ({ code, found: count(list) })).toSorted(
    (one, other) => other.found - one.found,
  );
  return first && first.found >= LEAST_WORDS && first.found > count(ENGLISH) ? first.code : undefined;
}
