import { getStep, leaveStep, settle, type Journey } from './journey';
import { withoutPresses } from './presses';
import type { Procedure } from '../procedure/procedure';
import type { RecordedControl } from '../procedure/recorded-control';
import { beginAnew, isDone, withSteps, type ProcedureProgress, type Run } from './run';

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
  | 'cancelled'
  /** At the end: back to what was left out. */
  | 'revisit';

/**
 * A new run at the first step that isn't settled yet; of a finished procedure, and of a repeatable one that was ended,
 * from the beginning. At the step that is asked for by name, which then counts as still to be done.
 */
export function beginRun(
  procedure: Procedure,
  progress: ProcedureProgress | undefined,
  now: number,
  at?: string,
): Journey {
  const named = procedure.steps.find(({ id }) => id === at);
  const isOpen = procedure.steps.some(({ id }) => !progress?.steps[id]);
  const goesOn = procedure.repeatable ? isOpen && !progress?.outcome : isOpen || named !== undefined;
  const kept = goesOn && progress ? withSteps(progress, progress.steps) : beginAnew(progress);
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
  return { run, progress: withSteps(kept, steps) };
}

/** Applies what the person asked for. Once the run has finished only the ways back do anything. */
export function act(procedure: Procedure, journey: Journey, action: RunAction, now: number): Journey {
  const isFinished = journey.run.status === 'finished';
  if (isFinished ? action !== 'back' && action !== 'revisit' : action === 'revisit') return journey;
  const step = getStep(procedure, journey.run);
  const { asking: _asking, away: _away, ...rest } = journey.run;
  const { missing: _missing, ...run } = rest;
  switch (action) {
    case 'did':
      return settle(procedure, { ...journey, run }, step, { how: 'by-hand', at: now });
    case 'skip':
      return settle(procedure, { ...journey, run }, step, { how: 'skipped', at: now });
    case 'missing':
      return settle(procedure, { ...journey, run }, step, { how: 'missing', at: now });
    case 'failed':
    case 'cancelled': {
      const { question: _question, ...asked } = withoutPresses(run, step.targets ?? []);
      return { ...journey, run: { ...asked, answered: action } };
    }
    case 'look-again':
      return { ...journey, run };
    case 'revisit':
      return revisit(procedure, { ...journey, run });
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
    progress: withSteps(journey.progress, steps),
  };
}

/** To the first step that was left out; the others that were follow. */
function revisit(procedure: Procedure, { run, progress }: Journey): Journey {
  const first = procedure.steps.find(({ id }) => !isDone(progress.steps[id]));
  if (!first) return { run, progress };
  const steps = Object.fromEntries(Object.entries(progress.steps).filter(([, tick]) => isDone(tick)));
  return {
    run: { ...leaveStep(run), step: first.id, status: 'running', held: true },
    progress: withSteps(progress, steps),
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

/** Asks whether what the person has pointed at is to be kept. */
export function askToKeep(journey: Journey, picked: RecordedControl): Journey {
  const { run } = journey;
  if (run.status !== 'running' || !run.asking) return journey;
  return { ...journey, run: { ...run, asking: { target: run.asking.target, picked } } };
}

/** Whether the person is pointing at a control now. */
export const isPicking = (run: Run | null): boolean =>
  run?.status === 'running' && run.asking !== undefined && !run.asking.ended && !run.asking.picked;

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
  if (!ticked) return withSteps(progress, others);
  const steps = { ...others, [stepId]: { how: 'by-hand', at: now } as const };
  const after = withSteps(progress, steps);
  return procedure.steps.every(({ id }) => steps[id]) ? { ...after, finishedAt: now } : after;
}
