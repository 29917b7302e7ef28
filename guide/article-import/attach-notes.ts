import type { ImportedArticle, ImportedSentence, ImportedStep } from './imported-article';
import { ABSENT, SKIPS } from './lexicon';
import { indexOfPhrase } from './phrases';
import { quotable } from './step-texts';

/** A sentence that belongs to a step near it, and how many steps there were before it. */
export interface Waiting {
  sentence: ImportedSentence;
  at: number;
  /** The step that the same paragraph or list item has told just before. */
  own?: number | undefined;
}

/**
 * Gives cautions, permissions, places, conditions and results to the steps that they are about: a result to the step before
 * it, a condition to the one that it names, else to the one before it; a caution to the step that its paragraph tells,
 * else to the one near it that has the most words in common, else to the next one, else to the last. What finds no place in
 * a step is left to the person as a note.
 */
export function attachNotes({ steps }: ImportedArticle, waiting: readonly Waiting[]): void {
  for (const { sentence, at, own } of waiting) {
    const index = indexOf(steps, sentence, at, own);
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
    else if (sentence.kind === 'condition' || sentence.kind === 'result') {
      const isKept =
        sentence.kind === 'condition' ? addCondition(step, sentence.text) : addTip(step, sentence.text);
      if (!isKept) sentence.fate = 'note';
    } else if (sentence.kind === 'permission') step.permission = joined(step.permission, sentence.text);
    else step.where = quotable(sentence.text);
    if (step.caution === '') delete step.caution;
  }
}

function indexOf(
  steps: ImportedArticle['steps'],
  { kind, text }: ImportedSentence,
  at: number,
  own: number | undefined,
): number {
  const before = own ?? Math.max(0, at - 1);
  if (kind === 'caution') return own ?? stepByWords(steps, text, at) ?? nearest(steps.length, at);
  if (kind === 'condition') return stepByWords(steps, text, at) ?? before;
  return kind === 'result' ? before : nearest(steps.length, at);
}

/** "If you don't see the Merge button, ask …" is said when that button isn't there; what else may be the case is a tip. */
function addCondition(step: ImportedStep, text: string): boolean {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).map((low) => ({ low }));
  const isMissing = !step.byHand && step.missing === undefined && indexOfPhrase(words, ABSENT) >= 0;
  if (!isMissing) return addTip(step, text);
  const after = indexOfPhrase(words, SKIPS) >= 0 ? 'next' : 'stop';
  step.missing = { say: tellable(text), after };
  return true;
}

const MOST_TIPS = 40;

/** Gives a step one more tip; false: it has as many as a step may have. */
export function addTip(step: ImportedStep, text: string): boolean {
  const tips = step.tips ?? [];
  if (tips.length >= MOST_TIPS) return false;
  step.tips = [...tips, tellable(text)];
  return true;
}

/** Braces would stand for a word that offices rename. */
const tellable = (text: string) => quotable(text.replaceAll(/[{}]/g, ''));

const nearest = (count: number, at: number) => Math.min(at, count - 1);

const joined = (before: string | undefined, text: string) =>
  quotable(before === undefined || before === '' ? text : `${before} ${text}`);

/** The card says by itself that it is a caution. */
const withoutLabel = (text: string) =>
  text
    .replace(/^(?:caution|warning|important|attention|danger|alert)\s{0,3}(?:[:!–—-]\s{0,3}|$)/i, '')
    .trim();

/** The step near it that has the most words in common with it. */
function stepByWords(steps: ImportedArticle['steps'], text: string, at: number): number | undefined {
  const words = wordsOf(text);
  const near = [0, 1, -1, 2, -2].map((by) => at + by).filter((index) => steps[index]);
  const shared = near.map((index) => {
    const { names, byHand, say } = steps[index]!;
    return wordsOf([...names, byHand ? say : ''].join(' ')).filter((word) => words.includes(word)).length;
  });
  const most = Math.max(0, ...shared);
  return most > 0 ? near[shared.indexOf(most)] : undefined;
}

/** Words that mean something by themselves, without their endings: "merging" and "merge" are one. */
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''));
