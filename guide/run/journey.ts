import type { Procedure, Step } from '../procedure/procedure';
import type { Assessment } from './assess';
import type { FrameSighting } from './facts';
import type { Memory } from './memory';
import { withoutPresses } from './presses';
import type { ProcedureProgress, Run, Tick } from './run';
import type { World } from './see';

/** A run and the ticks it has earned; what the background writes, always together. */
export interface Journey {
  run: Run;
  progress: ProcedureProgress;
}

/** What one look at the current step rests on. */
export interface Look {
  world: World;
  /** The frames behind the world, hidden ones too. */
  frames: readonly FrameSighting[];
  tabs: readonly number[];
  assessment: Assessment;
  /** For how long no target of the step has been found. */
  absentMs: number;
  now: number;
}

/** A journey with what is remembered of it. */
export interface Remembered {
  journey: Journey;
  memory: Memory;
}

function queryStep(procedure: Procedure, id: string): Step | undefined {
  return procedure.steps.find((step) => step.id === id);
}

/** The step a run stands at. A step that an edited procedure no longer has gives way to the first. */
export function getStep(procedure: Procedure, run: Run): Step {
  return queryStep(procedure, run.step) ?? procedure.steps[0]!;
}

/** What belongs to one step only, taken off when the run leaves it. A question waits for the person's return. */
export function leaveStep(run: Run): Run {
  const {
    held: _held,
    missing: _missing,
    asking: _asking,
    answered: _answered,
    ledBackFrom: _ledBackFrom,
    ...rest
  } = run;
  return rest;
}

/**
 * Marks a step and moves on to the next unsettled one; after the last, the run is finished. The presses of the step have
 * had their effect: they explain nothing about a later step, or about this one when the guide comes back to it.
 */
export function settle(procedure: Procedure, journey: Journey, step: Step, tick: Tick): Journey {
  const steps = { ...journey.progress.steps, [step.id]: tick };
  const { question, ...left } = withoutPresses(leaveStep(journey.run), step.targets ?? []);
  const run = question && question.step !== step.id ? { ...left, question } : left;
  const at = procedure.steps.indexOf(step);
  const next = procedure.steps.slice(at + 1).find(({ id }) => !steps[id]);
  if (next) return { run: { ...run, step: next.id }, progress: { ...journey.progress, steps } };
  return {
    run: { ...run, step: step.id, status: 'finished' },
    progress: { ...journey.progress, steps, finishedAt: tick.at },
  };
}
