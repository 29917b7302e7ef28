import type { ProcedureProgress } from './run';

/** The longest reason that is kept, as the schema of progress has it. */
const LONGEST = 160;

/**
 * The progress of a guide that is ended before its last step, for good: its ticks, why, and when (milliseconds since the
 * epoch).
 */
export function endRun(progress: ProcedureProgress, why: string, now: number): ProcedureProgress {
  return { ...progress, outcome: { say: why.slice(0, LONGEST), at: now } };
}
