import type { ImportedArticle, ImportedSentence } from './imported-article';
import { quotable } from './step-texts';

/** A sentence that belongs to a step near it, and how many steps there were before it. */
export interface Waiting {
  sentence: ImportedSentence;
  at: number;
  /** The step that the same paragraph or list item has told just before. */
  own?: number | undefined;
}

/**
 * Gives cautions, permissions and places to the steps that they are about: a caution to the step that its paragraph tells,
 * else to the one near it that has the most words in common, else to the next one, else to the last. What finds no place in
 * a step is left to the person as a note.
 */
export function attachNotes({ steps }: ImportedArticle, waiting: readonly Waiting[]): void {
  for (const { sentence, at, own } of waiting) {
    const index =
      sentence.kind === 'caution'
        ? (own ?? stepOfCaution(steps, sentence.text, at))
        : nearest(steps.length, at);
    const step = steps[index];
    if (!step) {
      sentence.fate = 'note';
      continue;
    }
    sentence.steps = [index];
    // A step has one place, and only where it has a control.
    const hasPlace = sentence.kind !== 'place' || (step.where === undefined && !step.byHand);
    sentence.fate = hasPlace ? 'used' : 'note';
    if (!hasPlace) continue;
    if (sentence.kind === 'caution') step.caution = joined(step.caution, withoutLabel(sentence.text));
    else if (sentence.kind === 'permission') step.permission = joined(step.permission, sentence.text);
    else step.where = quotable(sentence.text);
    if (step.caution === '') delete step.caution;
  }
}

const nearest = (count: number, at: number) => Math.min(at, count - 1);

const joined = (before: string | undefined, text: string) =>
  quotable(before === undefined || before === '' ? text : `${before} ${text}`);

/** The card says by itself that it is a caution. */
const withoutLabel = (text: string) =>
  text
    .replace(/^(?:caution|warning|important|attention|danger|alert)\s{0,3}(?:[:!–—-]\s{0,3}|$)/i, '')
    .trim();

function stepOfCaution(steps: ImportedArticle['steps'], text: string, at: number): number {
  const words = wordsOf(text);
  const near = [0, 1, -1, 2, -2].map((by) => at + by).filter((index) => steps[index]);
  const shared = near.map((index) => {
    const { names, byHand, say } = steps[index]!;
    return wordsOf([...names, byHand ? say : ''].join(' ')).filter((word) => words.includes(word)).length;
  });
  const most = Math.max(0, ...shared);
  return most > 0 ? near[shared.indexOf(most)]! : nearest(steps.length, at);
}

/** Words that mean something by themselves, without their endings: "merging" and "merge" are one. */
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''));
