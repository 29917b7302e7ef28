import { fillOffice } from '../procedure/fill-office';
import { checkLabel, type LabelCheck } from './label-check';
import type { LibraryEntry } from '../office/library';
import type { Observed } from './observed';
import type { Procedure, Step } from '../procedure/procedure';
import { describeSource } from '../procedure/source-words';
import { wordingOf, type KbWording } from '../procedure/kb-wording';

/**
 * `differs`: the KB and Autotask differ, as somebody documents or this browser saw. `may-differ`: there is only an
 * inference, or one person's report. `not-compared`: nothing is known that could be compared.
 */
export type Verdict = 'differs' | 'may-differ' | 'agrees' | 'not-compared';

/** One step of a procedure, held against today's Autotask. */
export interface StepCheck {
  id: string;
  number: number;
  title: string;
  wording: KbWording;
  /** The procedure's own note on how the two differ. */
  drift?: { say: string; source: string };
  labels: LabelCheck[];
  /** This browser found no such step. */
  absent?: { how: 'not-applicable' | 'missing'; at: number };
  verdict: Verdict;
}

/** One KB article, held against today's Autotask. */
export interface KbCheck {
  id: string;
  title: string;
  article: { title: string; url: string };
  steps: StepCheck[];
}

/** Compares what the KB says of a procedure with what is known, and with what this browser saw. */
export function checkAgainstKb({ id, procedure, file }: LibraryEntry, observed: Observed): KbCheck {
  // As written: with local words as words, not spelled out. Library entries have passed the check.
  const written = fillOffice(file) as Procedure;
  const seen = observed.procedures[id] ?? { labels: {}, absent: {} };
  const { title, url } = procedure.article;
  return {
    id,
    title: procedure.title,
    article: { title, url },
    steps: written.steps.map((step, index) => checkStep(written, step, index, seen)),
  };
}

function checkStep(
  procedure: Procedure,
  step: Step,
  index: number,
  seen: Observed['procedures'][string],
): StepCheck {
  const labels = (step.targets ?? []).flatMap((id) => {
    const target = procedure.targets[id];
    return target?.names ? [checkLabel(procedure, id, target, seen.labels[id])] : [];
  });
  const absent = seen.absent[step.id];
  return {
    id: step.id,
    number: index + 1,
    title: step.title,
    wording: wordingOf(procedure, step),
    ...(step.drift && { drift: { say: step.drift.say, source: describeSource(procedure, step.drift) } }),
    labels,
    ...(absent && { absent }),
    verdict: decide(step, labels, absent),
  };
}

function decide(step: Step, labels: LabelCheck[], absent: StepCheck['absent']): Verdict {
  const inKb = step.kb !== undefined;
  if (labels.some(({ verdict }) => verdict === 'differs')) return 'differs';
  if (step.drift && step.drift.certainty !== 'inferred') return 'differs';
  if (inKb && absent?.how === 'not-applicable') return 'differs';
  if (step.drift || (inKb && absent)) return 'may-differ';
  return labels.some(({ verdict }) => verdict === 'agrees') ? 'agrees' : 'not-compared';
}

/** How many steps differ for certain, and how many perhaps. */
export function countVerdicts({ steps }: KbCheck): Record<Verdict, number> {
  const count = (verdict: Verdict) => steps.filter((step) => step.verdict === verdict).length;
  return {
    differs: count('differs'),
    'may-differ': count('may-differ'),
    agrees: count('agrees'),
    'not-compared': count('not-compared'),
  };
}
