import { getStep, leaveStep, settle, type Journey } from './journey';
import { withoutPresses } from './presses';
import type { Procedure } from '../procedure/procedure';
import type { ProcedureProgress, Run } from './run';

/** What a person asks of a run. What needs the browser (opening a page, scrolling) is not decided here. */
export type RunAction =
  | 'back'
  | 'skip'
  | 'pause'
  | 'did'
  | 'missing'
  | 'look-again'
  | 'continue'
  /** Answers to "Did that work?" that are not Yes. */
  | 'failed'
  | 'cancelled';

/**
 * A new run at the first step that isn't settled yet; of a finished procedure, from the beginning. At the step that
 * is asked for by name, which then counts as still to be done.
 */
export function beginRun(
  procedure: Procedure,
  progress: ProcedureProgress | undefined,
  now: number,
  at?: string,
): Journey {
  const fresh: ProcedureProgress = { steps: {} };
  const named = procedure.steps.find(({ id }) => id === at);
  const isOpen = named !== undefined || procedure.steps.some(({ id }) => !progress?.steps[id]);
  const kept = progress && isOpen ? progress : fresh;
  const first = named ?? procedure.steps.find(({ id }) => !kept.steps[id]) ?? procedure.steps[0]!;
  const run: Run = {
    version: 1,
    procedure: procedure.id,
    step: first.id,
    status: 'running',
    pressed: {},
    startedAt: now,
  };
  const { [first.id]: _tick, ...steps } = kept.steps;
  return { run, progress: named ? { steps } : kept };
}

/** Applies what the person asked for. Once the run has finished only Back does anything. */
export function act(procedure: Procedure, journey: Journey, action: RunAction, now: number): Journey {
  if (journey.run.status === 'finished' && action !== 'back') return journey;
  const step = getStep(procedure, journey.run);
  const { asking: _asking, away: _away, ...rest } = journey.run;
  const { missing: _missing, ...run } = rest;
  switch (action) {
    case 'did':
      return settle(procedure, { ...journey, run }, step, { how: 'by-hand', at: now });
    case 'skip':
      return settle(procedure, { ...journey, run }, step, { how: 'skipped', at: now });
    case 'missing':
      if (step.missing && !journey.run.missing) return { ...journey, run: { ...rest, missing: true } };
      return settle(procedure, { ...journey, run }, step, { how: 'missing', at: now });
    case 'failed':
    case 'cancelled': {
      const { question: _question, ...asked } = withoutPresses(run, step.targets ?? []);
      return { ...journey, run: { ...asked, answered: action } };
    }
    case 'look-again':
      return { ...journey, run };
    case 'back':
      return goBack(procedure, { ...journey, run });
    case 'pause':
      return { ...journey, run: { ...rest, status: 'paused' } };
    case 'continue':
      return { ...journey, run: { ...rest, status: 'running' } };
  }
}

/** To the step before, which then waits for the person: its condition may well hold already. */
function goBack(procedure: Procedure, journey: Journey): Journey {
  const at = procedure.steps.indexOf(getStep(procedure, journey.run));
  const previous = procedure.steps[Math.max(0, journey.run.status === 'finished' ? at : at - 1)]!;
  const { [previous.id]: _tick, ...steps } = journey.progress.steps;
  return {
    run: { ...leaveStep(journey.run), step: previous.id, status: 'running', held: true },
    progress: { steps },
  };
}

/**
 * Lets the person point at a target; `fault`: why what they pointed at last can't be kept; `ended`: and why they can't
 * point at another either.
 */
export function askFor(journey: Journey, target: string, fault?: string, ended = false): Journey {
  if (journey.run.status !== 'running') return journey;
  return {
    ...journey,
    run: {
      ...journey.run,
      asking: { target, ...(fault !== undefined && { fault }), ...(ended && { ended }) },
    },
  };
}

/** Whether the person is pointing at a control now. */
export const isPicking = (run: Run | null): boolean =>
  run?.status === 'running' && run.asking !== undefined && !run.asking.ended;

/** Ticks or unticks a step by hand, whether or not the procedure is running. */
export function tickByHand(
  procedure: Procedure,
  progress: ProcedureProgress,
  stepId: string,
  ticked: boolean,
  now: number,
): ProcedureProgress {
  const { [stepId]: _tick, ...others } = progress.steps;
  if (!procedure.steps.some(({ id }) => id === stepId)) return progress;
  if (!ticked) return { steps: others };
  const steps = { ...others, [stepId]: { how: 'by-hand', at: now } as const };
  return procedure.steps.every(({ id }) => steps[id]) ? { steps, finishedAt: now } : { steps };
}
