import type { Procedure } from '@/guide/procedure';
import { isDone, type Progress, type Run, type Tick } from '@/guide/run';

/** How far a procedure is: `started` has ticks but is not the one being followed. */
export type Phase = 'new' | 'started' | 'running' | 'paused' | 'finished';

export interface StepView {
  id: string;
  title: string;
  /** Settled so that nothing is left to do; a skipped step is not. */
  ticked: boolean;
  /** How it came to be settled, in small words. */
  how?: string;
  current: boolean;
}

export interface ProcedureView {
  id: string;
  title: string;
  summary: string;
  phase: Phase;
  applies: boolean;
  done: number;
  count: number;
  /** The step being followed, from 1. */
  current?: { number: number; title: string };
  steps: StepView[];
  /** Pages that "Take me to …" can open. */
  pages: { id: string; name: string }[];
  article: Procedure['article'];
  related: Procedure['related'];
}

interface Facts {
  progress: Progress;
  run: Run | null;
  applies: readonly string[];
}

const HOW: Record<Tick['how'], string> = {
  seen: 'seen in Autotask',
  told: 'you said so',
  skipped: 'skipped',
  'not-applicable': 'not applicable here',
  missing: 'you reported it missing',
};

/** Puts together what the popup shows of one procedure. */
export function toProcedureView(procedure: Procedure, { progress, run, applies }: Facts): ProcedureView {
  const own = progress.procedures[procedure.id];
  const ticks = own?.steps ?? {};
  const ownRun = run?.procedure === procedure.id ? run : null;
  const at = ownRun && ownRun.status !== 'finished' ? ownRun.step : undefined;
  const steps = procedure.steps.map((step) => toStepView(step, ticks[step.id], step.id === at));
  const index = steps.findIndex((step) => step.current);
  const current = steps[index];
  return {
    id: procedure.id,
    title: procedure.title,
    summary: procedure.summary,
    phase: toPhase(ownRun, procedure, ticks),
    applies: applies.includes(procedure.id),
    done: steps.filter((step) => step.ticked).length,
    count: steps.length,
    ...(current && { current: { number: index + 1, title: current.title } }),
    steps,
    pages: Object.entries(procedure.pages).flatMap(([id, page]) =>
      page.open ? [{ id, name: page.name }] : [],
    ),
    article: procedure.article,
    related: procedure.related,
  };
}

function toStepView(step: { id: string; title: string }, tick: Tick | undefined, current: boolean): StepView {
  const base = { id: step.id, title: step.title, current };
  if (!tick) return { ...base, ticked: false };
  return { ...base, ticked: isDone(tick), how: tick.note ? `${HOW[tick.how]}. ${tick.note}` : HOW[tick.how] };
}

/** Finished is when every step is settled, whatever became of the run: a step unticked by hand opens it again. */
function toPhase(run: Run | null, procedure: Procedure, ticks: Record<string, Tick>): Phase {
  if (run?.status === 'running' || run?.status === 'paused') return run.status;
  const settled = procedure.steps.filter((step) => ticks[step.id]).length;
  if (settled === 0) return 'new';
  return settled === procedure.steps.length ? 'finished' : 'started';
}
