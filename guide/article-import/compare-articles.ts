import type { ImportedArticle, ImportedSentence } from './imported-article';

/** A step of the earlier article whose sentence is no longer as it was. */
interface TouchedStep {
  /** The step's index in the earlier article. */
  step: number;
  before: string;
  /** What stands there now; absent: nothing like it. */
  after?: string;
}

/** What is compared of an article. */
type Sentences = Pick<ImportedArticle, 'sentences'>;

/** What another version of an article means for the steps made of the first. */
export interface ArticleChanges {
  touched: TouchedStep[];
  /** Sentences that are new and belong to no step of before, and that might ask for something. */
  added: ImportedSentence[];
}

/** Sentences that share at least this part of their words are one sentence, changed. */
const ALIKE = 0.5;
/** As many new sentences are looked at for one that has gone. */
const MOST_LOOKED_AT = 40;

/**
 * Which steps are touched when an article is read again. Sentences are compared by their words: case, blanks and signs
 * don't count, nor does the order in which they stand.
 */
export function compareArticles(before: Sentences, after: Sentences): ArticleChanges {
  const gone = without(before.sentences, after.sentences);
  const fresh = without(after.sentences, before.sentences);
  const taken = new Set<ImportedSentence>();
  const touched = new Map<number, TouchedStep>();
  let from = 0;
  for (const sentence of gone) {
    const { steps, text } = sentence;
    const now =
      steps.length > 0 ? findAlike(sentence, fresh.slice(from, from + MOST_LOOKED_AT), taken) : undefined;
    if (now) {
      taken.add(now);
      // What changed mostly keeps its order; looking back a little is enough.
      from = Math.max(0, fresh.indexOf(now, from) - MOST_LOOKED_AT / 2);
    }
    for (const step of steps)
      if (!touched.has(step)) touched.set(step, { step, before: text, ...(now && { after: now.text }) });
  }
  return {
    touched: [...touched.values()].toSorted((a, b) => a.step - b.step),
    added: fresh.filter((each) => !taken.has(each) && each.fate !== 'left-out'),
  };
}

/** The sentences of one version that the other doesn't have, or has less often. */
function without(all: readonly ImportedSentence[], others: readonly ImportedSentence[]): ImportedSentence[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(sentenceKey(text), (counts.get(sentenceKey(text)) ?? 0) + 1);
  return all.filter(({ text }) => {
    const count = counts.get(sentenceKey(text)) ?? 0;
    counts.set(sentenceKey(text), count - 1);
    return count <= 0;
  });
}

function findAlike(
  sentence: ImportedSentence,
  fresh: readonly ImportedSentence[],
  taken: ReadonlySet<ImportedSentence>,
): ImportedSentence | undefined {
  const words = wordsOf(sentence.text);
  let best: ImportedSentence | undefined;
  let most = ALIKE;
  for (const each of fresh) {
    if (taken.has(each)) continue;
    const others = wordsOf(each.text);
    const shared = [...words].filter((word) => others.has(word)).length;
    const part = (2 * shared) / Math.max(1, words.size + others.size);
    if (part >= most) {
      best = each;
      most = part;
    }
  }
  return best;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
/** What a sentence is compared by: its words, without case, blanks and signs. */
export const sentenceKey = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
