import type { ProcedureView } from './procedure-view';

/** What the button of a procedure does, in words and as a request. */
export interface Start {
  /** On the button. */
  word: 'Start' | 'Continue' | 'Show it';
  ask: { type: 'run.start' | 'run.continue' | 'run.restart'; procedure: string; step?: string };
  /** Ticks would be cleared that a person may still want: they are asked first. */
  clears: boolean;
}

/**
 * How a procedure is begun or gone on with; at a step, when one is named. One that is done again and again begins anew
 * without a question.
 */
export function toStart({ id, phase, repeatable, done }: ProcedureView, step?: string): Start {
  const isOver = phase === 'finished' || phase === 'ended';
  if (step !== undefined) {
    // The ticks of the last time would end a new run early.
    const type = isOver && repeatable ? 'run.restart' : 'run.start';
    return { word: 'Start', ask: { type, procedure: id, step }, clears: false };
  }
  if (phase === 'new') return { word: 'Start', ask: { type: 'run.start', procedure: id }, clears: false };
  if (isOver)
    return {
      word: 'Start',
      ask: { type: 'run.restart', procedure: id },
      clears: !repeatable && done > 0,
    };
  return {
    word: phase === 'running' ? 'Show it' : 'Continue',
    ask: { type: 'run.continue', procedure: id },
    clears: false,
  };
}
