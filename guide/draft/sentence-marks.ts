import type { ImportedArticle } from '../article-import/imported-article';
import { markSentence } from '../article-import/match-sentences';
import { MOST_MARKS } from '../procedure/extras-schema';
import type { Procedure } from '../procedure/procedure';
import type { DraftArticle, DraftSentence } from './draft';

/**
 * The guide with marks of the sentences that it was made from: of its article's text nothing stays with it. Of a very long
 * article only those that steps were made of are known again. Without an article the marks stay that it came with.
 */
export function withMarks(procedure: Procedure, article: DraftArticle | undefined): Procedure {
  if (!article || article.sentences.length === 0) return procedure;
  const { sentences } = article;
  const used = sentences.filter(({ steps }) => steps.length > 0);
  const known = sentences.length > MOST_MARKS ? used.slice(0, MOST_MARKS) : sentences;
  const marks = known.map(({ text, steps }) => ({
    mark: markSentence(text),
    ...(steps.length > 0 && { steps }),
  }));
  return { ...procedure, article: { ...procedure.article, sentences: marks } };
}

/**
 * The article that a guide was made from, as far as its marks tell: a sentence that the article has now says what it said; one
 * that it has no more is what its step quotes, or unknown. Undefined where the guide has no marks.
 */
export function recallArticle(
  { article, steps }: Procedure,
  { sentences: now }: Pick<ImportedArticle, 'sentences'>,
): DraftArticle | undefined {
  if (!article.sentences) return undefined;
  const quotes = steps.flatMap(({ kb }) => kb ?? []);
  const texts = new Map(
    [...quotes, ...now.map(({ text }) => text)].map((text) => [markSentence(text), text]),
  );
  const there = new Set(steps.map(({ id }) => id));
  const sentences = article.sentences.map(({ mark, steps: all = [] }): DraftSentence => {
    const own = all.filter((id) => there.has(id));
    const text = texts.get(mark) ?? '';
    const kind = now.find((each) => each.text === text)?.kind ?? 'prose';
    // What no step was made of had been looked at before the guide was published.
    return { text, kind, fate: own.length > 0 ? 'used' : 'left-out', steps: own };
  });
  return { title: article.title, sentences };
}
