import type { Procedure, Step, Target } from '../procedure/procedure';
import { shorten } from '../words/shorten';

/** The procedure with one step changed; itself where it has no such step. */
export function withStep(procedure: Procedure, id: string, change: (step: Step) => Step): Procedure {
  if (!procedure.steps.some((step) => step.id === id)) return procedure;
  return { ...procedure, steps: procedure.steps.map((step) => (step.id === id ? change(step) : step)) };
}

/** The procedure with one control changed; itself where it has no such control. */
export function withTarget(procedure: Procedure, id: string, change: (target: Target) => Target): Procedure {
  const target = procedure.targets[id];
  return target ? { ...procedure, targets: { ...procedure.targets, [id]: change(target) } } : procedure;
}

/** The step's controls that the procedure knows, with their ids. */
export const targetsOf = ({ targets }: Procedure, step: Step): [string, Target][] =>
  (step.targets ?? []).flatMap((id) => (targets[id] ? [[id, targets[id]] as [string, Target]] : []));

/** What a step is called in a finding. */
export const nameOfStep = ({ title, say }: Step): string =>
  title.trim() === '' ? shorten(say.trim(), 60) : title;
