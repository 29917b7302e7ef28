import type { Condition } from '../procedure/condition-schema';
import type { Procedure, Step, Target } from '../procedure/procedure';
import { targetsOf } from './edit';

/**
 * What could show that a step is done: the state of its checkbox, the next step's control where that can't be there before,
 * else that it was pressed and is gone. Undefined where there is nothing to press.
 */
export function proposeDone(procedure: Procedure, step: Step): Condition | undefined {
  const [first] = targetsOf(procedure, step);
  if (!first) return undefined;
  const [id, target] = first;
  if (target.role.includes('checkbox'))
    return /^\s*(?:un|clear|deselect)/i.test(step.say) ? { unchecked: id } : { checked: id };
  if (!isPressed(target)) return undefined;
  const next = procedure.steps[procedure.steps.indexOf(step) + 1];
  const follows = next && targetsOf(procedure, next)[0];
  if (follows && follows[0] !== id && comesWith(id, follows[1])) return { visible: follows[0] };
  return { all: [{ pressed: id }, { not: { visible: id } }] };
}

/** Whether it is the press of the one that brings the other. */
const comesWith = (opener: string, target: Target) => target.openedBy?.includes(opener) ?? false;

/** Whether it is something to press, as opposed to a field, a picture or a text. */
export const isPressed = ({ role }: Target): boolean =>
  role.some((each) => each === 'button' || each === 'link' || each === 'tab' || each === 'menuitem') &&
  !role.some((each) => each === 'textbox' || each === 'combobox');
