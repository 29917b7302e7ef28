import type { Procedure } from '../procedure/procedure';
import { beginRun } from './act';
import type { ProcedureProgress } from './run';

/**
 * Whether starting the guide, perhaps at a step, clears ticks that the person has: then they are asked first. The tick of
 * the step itself doesn't count, since it is about to be done again.
 */
export function losesTicks(
  procedure: Procedure,
  progress: ProcedureProgress | undefined,
  step?: string,
): boolean {
  const isOver = progress?.outcome !== undefined || procedure.steps.every(({ id }) => progress?.steps[id]);
  // What is done again and again starts anew each time: nobody needs those ticks.
  if (procedure.repeatable && isOver) return false;
  const { steps } = beginRun(procedure, progress, 0, step).progress;
  return Object.keys(progress?.steps ?? {}).some((id) => id !== step && !steps[id]);
}
