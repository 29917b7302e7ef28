import type { ImportedArticle, ImportedSentence } from './imported-article';
import { listMoved, matchSentences } from './match-sentences';

/** A step of the earlier article whose sentence is no longer as it was. */
interface TouchedStep {
  /** The step's index in the earlier article. */
  step: number;
  before: string;
  /** What stands there now, or the same at another place; absent: nothing like it. */
  after?: string;
}

/** What is compared of an article. */
type Sentences = Pick<ImportedArticle, 'sentences'>;

/** What another version of an article means for the steps made of the first. */
export interface ArticleChanges {
  /** In the order of the steps. */
  touched: TouchedStep[];
  /** Sentences that are new and belong to no step of before, and that might ask for something. */
  added: ImportedSentence[];
  /** For each sentence of now, the place of what it was; undefined: it is new. */
  origins: (Origin | undefined)[];
}

/** What a sentence was before, by its place. */
interface Origin {
  before: number;
  /** It says the same. */
  isSame: boolean;
}

/** Sentences that share at least this part of their words are one sentence, changed. */
const ALIKE = 0.5;
/** As many new sentences are looked at for one that has gone. */
const MOST_LOOKED_AT = 40;

/**
 * Which steps are touched when an article is read again: those whose sentences are told in other words, are gone, or stand in
 * another order. Case, blanks and the marks around words don't count.
 */
export function compareArticles(before: Sentences, after: Sentences): ArticleChanges {
  const same = matchSentences(before.sentences, after.sentences);
  const kept = new Set(same);
  const gone = before.sentences.flatMap((sentence, at) => (kept.has(at) ? [] : [{ sentence, at }]));
  const fresh = after.sentences.filter((_, at) => same[at] === undefined);
  const changed = new Map<ImportedSentence, number>();
  const touched = new Map<number, TouchedStep>();
  const touch = ({ steps, text }: ImportedSentence, now: ImportedSentence | undefined) => {
    for (const step of steps)
      if (!touched.has(step)) touched.set(step, { step, before: text, ...(now && { after: now.text }) });
  };
  let from = 0;
  for (const { sentence, at } of gone) {
    const now =
      sentence.steps.length > 0
        ? findAlike(sentence, fresh.slice(from, from + MOST_LOOKED_AT), changed)
        : undefined;
    if (now) {
      changed.set(now, at);
      // What changed mostly keeps its order; looking back a little is enough.
      from = Math.max(0, fresh.indexOf(now, from) - MOST_LOOKED_AT / 2);
    }
    touch(sentence, now);
  }
  const origins = after.sentences.map((sentence, at): Origin | undefined => {
    const place = same[at] ?? changed.get(sentence);
    return place === undefined ? undefined : { before: place, isSame: same[at] !== undefined };
  });
  // Only sentences that steps were made of have an order that matters.
  const places = origins.flatMap((origin) =>
    origin && before.sentences[origin.before]!.steps.length > 0 ? [origin.before] : [],
  );
  for (const place of listMoved(places)) touch(before.sentences[place]!, before.sentences[place]);
  return {
    touched: [...touched.values()].toSorted((a, b) => a.step - b.step),
    added: fresh.filter((each) => !changed.has(each) && each.fate !== 'left-out'),
    origins,
  };
}

function findAlike(
  sentence: ImportedSentence,
  fresh: readonly ImportedSentence[],
  taken: ReadonlyMap<ImportedSentence, number>,
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
