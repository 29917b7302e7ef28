import { listFacts } from '../draft-check/conditions';
import type { Work } from './draft';
import { dropControl } from './edit-target';
import { setStep } from './edit-steps';
import { settleUnrecognised } from './unrecognised';

/**
 * Leaves a step to the person who does it: the guide no longer points at this control, nor waits for it. Without a control:
 * nothing is to be pointed at that could not be recognised.
 */
export function doByHand(work: Work, id: string, target?: string): Work {
  const settled = settleUnrecognised(work, id);
  const step = settled.procedure.steps.find((each) => each.id === id);
  if (!step || target === undefined) return settled;
  const waits = listFacts(step.done, settled.procedure.states).some((fact) => fact.id === target);
  const dropped = dropControl(settled, id, target);
  return waits ? setStep(dropped, id, { done: undefined }) : dropped;
}
