import type { Procedure, Reference } from '../procedure/procedure';
import type { ProcedureProgress, Progress, Run, Tick } from '../run/run';
import type { Settings } from '../office/settings';
import { mailRuleOf, type MailRule } from '../office/mail';
import { tellRecording } from '../procedure/recorded-words';
import type { Recordings } from '../office/recordings';
import type { RelatedProcedure } from './related-procedures';
import { countLeftOut, type StepView, toStepView } from './step-view';
import { whenDone } from './when-done';

/** How far a procedure is: `started` has ticks but is not the one being followed. */
type Phase = 'new' | 'started' | 'running' | 'paused' | 'finished';

/** The e-mail that a procedure asks for, by the office's rule. */
export interface MailView extends MailRule {
  rule: string;
  /** Names to choose from. */
  people: readonly string[];
}

export interface ProcedureView {
  id: string;
  title: string;
  summary: string;
  phase: Phase;
  applies: boolean;
  done: number;
  count: number;
  /** Steps that were skipped or reported missing. */
  leftOut: number;
  /** How it stands, in words; nothing to say before it is begun. */
  state?: string;
  /** When it was done, in milliseconds since the epoch. */
  doneAt?: number;
  steps: StepView[];
  /** Pages that "Take me to …" can open. */
  pages: { id: string; name: string }[];
  article: Procedure['article'];
  related: readonly RelatedProcedure[];
  references: readonly Reference[];
  /** Controls that the office has shown, with what is kept of them in words. */
  shown: { target: string; label: string; say: string }[];
  mail?: MailView;
}

export interface Facts {
  progress: Progress;
  run: Run | null;
  settings: Settings;
  repairs: Recordings;
  applies: readonly string[];
  related: readonly RelatedProcedure[];
  now: number;
}

/** Puts together what the popup shows of one procedure. */
export function toProcedureView(procedure: Procedure, facts: Facts): ProcedureView {
  const { run, settings, now } = facts;
  const progress = facts.progress.procedures[procedure.id] ?? { steps: {} };
  const ownRun = run?.procedure === procedure.id ? run : null;
  const at = ownRun && ownRun.status !== 'finished' ? ownRun.step : undefined;
  const steps = procedure.steps.map((step) => toStepView(step, progress.steps[step.id], step.id === at));
  const phase = toPhase(ownRun, procedure, progress.steps);
  const done = steps.filter((step) => step.ticked).length;
  const doneAt = phase === 'finished' ? whenFinished(progress) : undefined;
  const state = toState(phase, steps, doneAt === undefined ? undefined : whenDone(doneAt, now));
  const { id, title, summary, article, references = [], mail } = procedure;
  return {
    id,
    title,
    summary,
    phase,
    applies: facts.applies.includes(id),
    done,
    count: steps.length,
    leftOut: countLeftOut(steps),
    ...(state && { state }),
    ...(doneAt !== undefined && { doneAt }),
    steps,
    pages: Object.entries(procedure.pages).flatMap(([pageId, page]) =>
      page.open ? [{ id: pageId, name: page.name }] : [],
    ),
    article,
    related: facts.related,
    references,
    shown: Object.entries(facts.repairs.procedures[id] ?? {}).map(([target, repair]) => ({
      target,
      label: procedure.targets[target]?.label ?? target,
      say: tellRecording(repair),
    })),
    ...(mail && {
      mail: { ...mailRuleOf(mail, settings), rule: mail.rule, people: settings.mail?.people ?? [] },
    }),
  };
}

/** Finished is when every step is settled, whatever became of the run: a step unticked by hand opens it again. */
function toPhase(run: Run | null, procedure: Procedure, ticks: Record<string, Tick>): Phase {
  if (run?.status === 'running' || run?.status === 'paused') return run.status;
  const settled = procedure.steps.filter((step) => ticks[step.id]).length;
  if (settled === 0) return 'new';
  return settled === procedure.steps.length ? 'finished' : 'started';
}

/** Ticked by hand to the end, it has no moment of its own but that of the last tick. */
function whenFinished({ finishedAt, steps }: ProcedureProgress): number {
  return finishedAt ?? Math.max(...Object.values(steps).map(({ at }) => at));
}

function toState(phase: Phase, steps: readonly StepView[], when: string | undefined): string | undefined {
  const index = steps.findIndex(({ current }) => current);
  const where = steps[index] && `step ${index + 1}: ${steps[index].title}`;
  if (phase === 'running') return where ? `Guide is running: ${where}` : 'Guide is running';
  if (phase === 'paused') return where ? `Paused at ${where}` : 'Paused';
  if (phase !== 'finished') return undefined;
  const count = (how: Tick['how']) => steps.filter(({ settled }) => settled === how).length;
  const apart = [
    [count('skipped'), 'skipped'],
    [count('missing'), 'reported missing'],
    [count('not-applicable'), 'not applicable here'],
  ] as const;
  const words = apart.flatMap(([number, say]) => (number > 0 ? [`${number} ${say}`] : []));
  // "Done" is said only when nothing was left out.
  const end = countLeftOut(steps) === 0 ? 'Done' : 'Ended';
  return [end, when && ` ${when}`, words.length > 0 && `: ${words.join(', ')}`].filter(Boolean).join('');
}
