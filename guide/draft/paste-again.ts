import { compareArticles } from '../article-import/compare-articles';
import type { ImportedArticle, ImportedSentence } from '../article-import/imported-article';
import type { DraftSentence, Work } from './draft';
import { setStep } from './edit-steps';
import { recallArticle } from './sentence-marks';

/** A draft with the newer version of its article, and the steps whose sentences are no longer as they were. */
export interface PastedAgain {
  work: Work;
  /** By id, in their order. */
  touched: string[];
}

/**
 * Takes in another version of the article. Sentences that are as they were keep their fate, in another order too. One that was changed stays with
 * its steps, but isn't understood until the writer has looked at it; so is a new one that asks for something.
 */
export function pasteAgain(work: Work, imported: ImportedArticle): PastedAgain {
  const { procedure } = work;
  // A guide that came from elsewhere has only marks of its article.
  const article = work.article ?? recallArticle(procedure, imported);
  const before = article?.sentences ?? [];
  const indexes = new Map(procedure.steps.map(({ id }, at) => [id, at]));
  const old = before.map((sentence): ImportedSentence => ({
    ...sentence,
    steps: sentence.steps.flatMap((id) => indexes.get(id) ?? []),
  }));
  const { touched, origins } = compareArticles({ sentences: old }, imported);
  const sentences = imported.sentences.map(({ text, kind, fate }, at): DraftSentence => {
    const origin = origins[at];
    const was = origin && before[origin.before];
    if (was && origin.isSame) return { ...was, text };
    const isNews = was !== undefined || fate === 'used';
    return { text, kind, fate: isNews ? 'not-understood' : fate, steps: was?.steps ?? [] };
  });
  const title = imported.title.slice(0, 1000) || (article?.title ?? '');
  const quoted = touched.reduce((now, { step, before: text, after }) => {
    const { id, kb } = procedure.steps[step] ?? {};
    return id !== undefined && kb === text && after !== undefined ? setStep(now, id, { kb: after }) : now;
  }, work);
  const touchedIds = touched.flatMap(({ step }) => procedure.steps[step]?.id ?? []);
  // What was not compared yet since the last time still has to be.
  const waiting = article?.touched?.filter((id) => indexes.has(id)) ?? [];
  const all = [...new Set([...waiting, ...touchedIds])];
  return {
    work: { ...quoted, article: { title, sentences, ...(all.length > 0 && { touched: all }) } },
    touched: touchedIds,
  };
}
