import { ABSENT_MS, SETTLE_MS, type Assessment } from './assess';
import { evaluate } from './condition';
import type { Procedure, Step } from '../procedure/procedure';
import type { ProcedureProgress, Run, Tick } from './run';
import type { World } from './world';

/** A run and the ticks it has earned; what the background writes, always together. */
export interface Journey {
  run: Run;
  progress: ProcedureProgress;
}

export function queryStep(procedure: Procedure, id: string): Step | undefined {
  return procedure.steps.find((step) => step.id === id);
}

/** The step a run stands at. A step that an edited procedure no longer has gives way to the first. */
export function getStep(procedure: Procedure, run: Run): Step {
  return queryStep(procedure, run.step) ?? procedure.steps[0]!;
}

type AssessStep = (step: Step) => { assessment: Assessment; absentMs: number };
type GoneMs = (step: Step, gone: boolean) => number;

/** Marks a step and moves on to the next unsettled one; after the last, the run is finished. */
export function settle(procedure: Procedure, journey: Journey, step: Step, tick: Tick): Journey {
  const steps = { ...journey.progress.steps, [step.id]: tick };
  const { held: _held, missing: _missing, asking: _asking, ...run } = journey.run;
  const at = procedure.steps.indexOf(step);
  const next = procedure.steps.slice(at + 1).find(({ id }) => !steps[id]);
  if (next) return { run: { ...run, step: next.id }, progress: { ...journey.progress, steps } };
  return {
    run: { ...run, step: step.id, status: 'finished' },
    progress: { steps, finishedAt: tick.at },
  };
}

/**
 * Moves the run on as far as the state of the page allows: ticks what is done, passes over what doesn't exist here.
 * Returns the same journey when nothing changed.
 *
 * `assessStep` says how things stand with a step and for how long its control has not been found; `goneMs`, for how
 * long a step has looked done only because something is gone. A page that re-renders shows nothing for a moment.
 */
export function advance(
  procedure: Procedure,
  journey: Journey,
  world: World,
  assessStep: AssessStep,
  now: number,
  goneMs: GoneMs = () => Infinity,
): Journey {
  let current = journey;
  while (current.run.status === 'running') {
    const next = advanceOnce(procedure, current, world, assessStep, now, goneMs);
    if (next === current) break;
    current = next;
  }
  return current;
}

function advanceOnce(
  procedure: Procedure,
  journey: Journey,
  world: World,
  assessStep: AssessStep,
  now: number,
  goneMs: GoneMs,
): Journey {
  const step = getStep(procedure, journey.run);
  const ground = { states: procedure.states ?? {}, world, pressed: journey.run.pressed, now };
  const done = step.done ? evaluate(step.done, ground) : false;
  if (journey.run.held) {
    if (done !== false) return journey;
    const { held: _held, ...run } = journey.run;
    return { ...journey, run };
  }
  const certain =
    step.done && evaluate(step.done, { ...ground, world: { ...world, complete: false } }) === true;
  const longGone = goneMs(step, done === true && !certain) >= SETTLE_MS;
  if (done === true)
    return certain || longGone ? settle(procedure, journey, step, { how: 'seen', at: now }) : journey;
  if (step.onlyIfPresent && evaluate(step.onlyIfPresent.while, ground) === true) {
    const { assessment, absentMs } = assessStep(step);
    if (assessment.situation === 'absent' && absentMs >= ABSENT_MS) {
      return settle(procedure, journey, step, {
        how: 'not-applicable',
        at: now,
        note: step.onlyIfPresent.say,
      });
    }
  }
  return journey;
}
