import type { Procedure, Reference } from '../procedure/procedure';
import type { ProcedureProgress, Progress, Run } from '../run/run';
import { awaitsSending } from '../run/tick-mail';
import type { Settings } from '../office/settings';
import { mailRuleOf, type MailRule } from '../office/mail';
import { tellRecording } from '../procedure/recorded-words';
import type { Recordings } from '../office/recordings';
import type { RelatedProcedure } from './related-procedures';
import { type Phase, tellStanding } from './progress-words';
import { countLeftOut, type StepView, toStepView } from './step-view';
import { whenDone } from './when-done';

/** The e-mail that a procedure asks for, by the office's rule. */
export interface MailView extends MailRule {
  rule: string;
  /** Names to choose from. */
  people: readonly string[];
  /** It was written, and nobody has said yet that it was sent. */
  awaitsSending: boolean;
}

export interface ProcedureView {
  id: string;
  title: string;
  summary: string;
  phase: Phase;
  /** It is done again and again, and starts anew each time. */
  repeatable: boolean;
  applies: boolean;
  done: number;
  count: number;
  /** Steps that were skipped or reported missing. */
  leftOut: number;
  /** How it stands, in words; nothing to say before it is begun. */
  state?: string;
  /** When anything was last done in it, in milliseconds since the epoch. */
  usedAt?: number;
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
  /** Where the card of the running guide is, when that isn't what the person has in front. */
  guideIn?: 'tab' | 'window' | undefined;
  now: number;
}

/** Puts together what the popup shows of one procedure. */
export function toProcedureView(procedure: Procedure, facts: Facts): ProcedureView {
  const { run, settings, now } = facts;
  const progress = facts.progress.procedures[procedure.id] ?? { steps: {} };
  const ownRun = run?.procedure === procedure.id ? run : null;
  const at = ownRun && ownRun.status !== 'finished' ? ownRun.step : undefined;
  const steps = procedure.steps.map((step) =>
    toStepView(step, procedure.targets, progress.steps[step.id], step.id === at),
  );
  const phase = toPhase(ownRun, procedure, progress);
  const done = steps.filter((step) => step.ticked).length;
  const doneAt = phase === 'finished' ? whenFinished(progress) : progress.lastDone;
  const { outcome } = progress;
  const { id, title, summary, article, references = [], mail, repeatable = false } = procedure;
  const state = tellStanding({
    phase,
    repeatable,
    steps,
    elsewhere: facts.guideIn,
    done: doneAt === undefined ? undefined : whenDone(doneAt, now),
    outcome: outcome && { say: outcome.say, when: whenDone(outcome.at, now) },
  });
  const usedAt = whenUsed(ownRun, progress);
  return {
    id,
    title,
    summary,
    phase,
    repeatable,
    applies: facts.applies.includes(id),
    done,
    count: steps.length,
    leftOut: countLeftOut(steps),
    ...(state && { state }),
    ...(usedAt !== undefined && { usedAt }),
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
      mail: {
        ...mailRuleOf(mail, settings),
        rule: mail.rule,
        people: settings.mail?.people ?? [],
        awaitsSending: awaitsSending(procedure, progress),
      },
    }),
  };
}

/** Finished is when every step is settled, whatever became of the run: a step unticked by hand opens it again. */
function toPhase(run: Run | null, procedure: Procedure, { steps, outcome }: ProcedureProgress): Phase {
  if (run?.status === 'running' || run?.status === 'paused') return run.status;
  if (outcome) return 'ended';
  const settled = procedure.steps.filter((step) => steps[step.id]).length;
  if (settled === 0) return 'new';
  return settled === procedure.steps.length ? 'finished' : 'started';
}

/** Ticked by hand to the end, it has no moment of its own but that of the last tick. */
function whenFinished({ finishedAt, steps }: ProcedureProgress): number {
  return finishedAt ?? Math.max(...Object.values(steps).map(({ at }) => at));
}

/** When anything was last done in it; undefined when nothing ever was. */
function whenUsed(run: Run | null, progress: ProcedureProgress): number | undefined {
  const { steps, finishedAt, lastDone, outcome } = progress;
  const moments = [finishedAt, lastDone, outcome?.at, run?.touchedAt ?? run?.startedAt];
  const known = [...moments, ...Object.values(steps).map(({ at }) => at)].filter((at) => at !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
