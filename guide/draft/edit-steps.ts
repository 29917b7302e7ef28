import type { Step } from '../procedure/procedure';
import { say } from '../words/say';
import type { Work } from './draft';
import { freshId } from './new-id';
import { joinTwo, splitSay } from './join-split';
import { tidy } from './tidy';
import { handOnUnrecognised, settleUnrecognised } from './unrecognised';
import { withoutBlanks } from './without-blanks';

/** As many as a procedure may have. */
export const MOST_STEPS = 60;

/** Another step after the one with this id, or at the end; `id` is that of the new one, undefined when there are too many. */
export function addStep(work: Work, after?: string): { work: Work; id?: string } {
  const { steps } = work.procedure;
  if (steps.length >= MOST_STEPS) return { work };
  const step: Step = { id: newStepId(work), title: '', say: '', source: 'office', certainty: 'documented' };
  const at = after === undefined ? steps.length : steps.findIndex(({ id }) => id === after) + 1;
  return { work: withSteps(withOffice(work), steps.toSpliced(at, 0, step)), id: step.id };
}

/** Changes keys of one step; a key that becomes undefined goes. */
export function setStep(work: Work, id: string, changes: { [K in keyof Step]?: Step[K] | undefined }): Work {
  const steps = work.procedure.steps.map((step) =>
    step.id === id ? withoutBlanks<Step>({ ...step, ...changes }) : step,
  );
  return { ...work, procedure: tidy({ ...work.procedure, steps }) };
}

/** The step goes, and what only it used. Sentences that only it was made of count as left out. */
export function removeStep(work: Work, id: string): Work {
  const { steps } = work.procedure;
  const heads = headings(steps);
  const kept = withHeadings(
    steps.filter((step) => step.id !== id),
    heads,
  );
  const sentences = work.article?.sentences.map((sentence) => {
    if (!sentence.steps.includes(id)) return sentence;
    const others = sentence.steps.filter((each) => each !== id);
    const isLost = others.length === 0 && sentence.fate === 'used';
    return { ...sentence, steps: others, ...(isLost && { fate: 'left-out' as const }) };
  });
  const left = settleUnrecognised(work, id);
  return withSentences({ ...left, procedure: tidy({ ...work.procedure, steps: kept }) }, sentences);
}

/** Puts a step at another place, from 0. It then stands under the heading of those around it. */
export function moveStep(work: Work, id: string, to: number): Work {
  const { steps } = work.procedure;
  const from = steps.findIndex((step) => step.id === id);
  const moved = steps[from];
  const place = Math.max(0, Math.min(to, steps.length - 1));
  if (!moved || place === from) return work;
  const heads = headings(steps);
  const order = steps.toSpliced(from, 1).toSpliced(place, 0, moved);
  const neighbor = order[place - 1] ?? order[place + 1];
  heads.set(id, neighbor && heads.get(neighbor.id));
  return withSteps(work, withHeadings(order, heads));
}

/** The heading that a step and those after it stand under, up to the next heading; undefined: none of its own. */
export function setHeading(work: Work, id: string, section: string | undefined): Work {
  return setStep(work, id, { section: section === '' ? undefined : section });
}

/** Makes two steps of one: the first sentence stays, the rest becomes the next step; `id` is that of the next. */
export function splitStep(work: Work, id: string): { work: Work; id?: string } {
  const { steps } = work.procedure;
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (!step || steps.length >= MOST_STEPS) return { work };
  const [first, second] = splitSay(step, newStepId(work));
  const sentences = work.article?.sentences.map((sentence) =>
    sentence.steps.includes(id) ? { ...sentence, steps: [...sentence.steps, second.id] } : sentence,
  );
  const split = withSteps(work, steps.toSpliced(at, 1, first, second));
  return { work: withSentences(split, sentences), id: second.id };
}

/** Makes one step of this and the next. The same work where there is no next. */
export function joinWithNext(work: Work, id: string): Work {
  const { steps } = work.procedure;
  const at = steps.findIndex((step) => step.id === id);
  const [step, next] = [steps[at], steps[at + 1]];
  if (!step || !next) return work;
  const sentences = work.article?.sentences.map((sentence) =>
    sentence.steps.includes(next.id)
      ? { ...sentence, steps: [...new Set(sentence.steps.map((each) => (each === next.id ? id : each)))] }
      : sentence,
  );
  const open = handOnUnrecognised(work, next.id, id);
  const joined = withSteps(open, steps.toSpliced(at, 2, joinTwo(step, next)));
  return withSentences({ ...joined, procedure: tidy(joined.procedure) }, sentences);
}

/** The source that stands for what the office says by itself. */
export function withOffice(work: Work): Work {
  const { sources } = work.procedure;
  if (sources.office) return work;
  const office = { title: say('draftOffice') };
  return { ...work, procedure: { ...work.procedure, sources: { ...sources, office } } };
}

const withSteps = (work: Work, steps: Step[]): Work => ({
  ...work,
  procedure: { ...work.procedure, steps },
});

const withSentences = (work: Work, sentences: NonNullable<Work['article']>['sentences'] | undefined): Work =>
  work.article && sentences ? { ...work, article: { ...work.article, sentences } } : work;

const newStepId = ({ procedure }: Work) => freshId('', 'step', new Set(procedure.steps.map(({ id }) => id)));

/** The heading that each step stands under. */
function headings(steps: readonly Step[]): Map<string, string | undefined> {
  let current: string | undefined;
  return new Map(
    steps.map(({ id, section }) => {
      current = section ?? current;
      return [id, current];
    }),
  );
}

/** The steps with a heading wherever it is another than that of the step before. */
function withHeadings(steps: readonly Step[], heads: ReadonlyMap<string, string | undefined>): Step[] {
  return steps.map((step, at) => {
    const head = heads.get(step.id);
    const before = at === 0 ? undefined : heads.get(steps[at - 1]!.id);
    const { section: _section, ...rest } = step;
    return head !== undefined && head !== before ? { ...rest, section: head } : rest;
  });
}
