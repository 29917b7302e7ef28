import type { Fate } from '../article-import/imported-article';
import { shorten } from '../words/shorten';
import type { DraftSentence, Work } from './draft';
import { addStep, setStep } from './edit-steps';

/** A step's own sentence may have so many characters, its quote so many more. */
const LONGEST_SAY = 240;
const LONGEST_TITLE = 80;
const LONGEST_QUOTE = 600;

/**
 * Says what has become of a sentence, by its place from 0. The steps that were made of it stay; whoever decides about the
 * sentence has compared them with it.
 */
export function setFate(work: Work, at: number, fate: Fate): Work {
  const steps = fate === 'not-understood' ? [] : (work.article?.sentences[at]?.steps ?? []);
  const compared = steps.reduce(withoutTouched, work);
  return changeSentence(compared, at, (sentence) => ({ ...sentence, fate }));
}

/** The writer has compared a step with the article as it is now: its sentences are understood. */
export function lookedAt(work: Work, step: string): Work {
  const { article } = work;
  if (!article) return work;
  const sentences = article.sentences.map((each) =>
    each.fate === 'not-understood' && each.steps.includes(step) ? { ...each, fate: 'used' as const } : each,
  );
  return withoutTouched({ ...work, article: { ...article, sentences } }, step);
}

function withoutTouched(work: Work, step: string): Work {
  const { article } = work;
  if (!article?.touched?.includes(step)) return work;
  const { touched, ...rest } = article;
  const left = touched.filter((id) => id !== step);
  return { ...work, article: left.length > 0 ? { ...rest, touched: left } : rest };
}

/** Leaves out every sentence that is not understood yet. */
export function leaveRestOut(work: Work): Work {
  const { article } = work;
  if (!article) return work;
  const sentences = article.sentences.map((each) =>
    each.fate === 'not-understood' ? { ...each, fate: 'left-out' as const } : each,
  );
  return { ...work, article: { ...article, sentences } };
}

/** Makes a step of a sentence; it comes after the steps of the sentences before. The same work where there are too many. */
export function stepFromSentence(work: Work, at: number): Work {
  const sentences = work.article?.sentences ?? [];
  const sentence = sentences[at];
  if (!sentence) return work;
  const { steps } = work.procedure;
  const before = new Set(sentences.slice(0, at).flatMap((each) => each.steps));
  const after = steps.findLast(({ id }) => before.has(id));
  const { work: made, id } = after || steps.length === 0 ? addStep(work, after?.id) : addFirst(work);
  if (id === undefined) return work;
  const text = sentence.text.trim();
  const written = setStep(made, id, {
    title: shorten(text, LONGEST_TITLE),
    say: shorten(text, LONGEST_SAY),
    kb: shorten(text, LONGEST_QUOTE),
    source: work.procedure.article.source,
  });
  return changeSentence(written, at, (each) => ({ ...each, fate: 'used', steps: [...each.steps, id] }));
}

/** A step before all others. */
function addFirst(work: Work): { work: Work; id?: string } {
  const added = addStep(work);
  const last = added.work.procedure.steps.at(-1);
  if (added.id === undefined || !last) return { work };
  const steps = [last, ...added.work.procedure.steps.slice(0, -1)];
  return { work: { ...added.work, procedure: { ...added.work.procedure, steps } }, id: added.id };
}

function changeSentence(work: Work, at: number, change: (sentence: DraftSentence) => DraftSentence): Work {
  const { article } = work;
  const sentence = article?.sentences[at];
  if (!article || !sentence) return work;
  return { ...work, article: { ...article, sentences: article.sentences.with(at, change(sentence)) } };
}
