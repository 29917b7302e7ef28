import { say } from '../words/say';
import { rolesOf } from './control-kinds';
import type { Work } from './draft';
import { setStep, withOffice } from './edit-steps';
import { freshId } from './new-id';
import { settleUnrecognised } from './unrecognised';

/**
 * The draft with a control in the step that is about to be pointed out in Autotask: until then nothing is known of it, which the
 * check says. `id` is that of the control; undefined where there is no such step.
 */
export function makeRoomToPoint(work: Work, step: string): { work: Work; id?: string } {
  const { procedure } = withOffice(settleUnrecognised(work, step));
  const place = procedure.steps.find((each) => each.id === step);
  if (!place) return { work };
  const label = say('recordUnnamed');
  const id = freshId(label, 'control', new Set(Object.keys(procedure.targets)));
  const targets = { ...procedure.targets, [id]: { label, where: '', role: rolesOf('button') } };
  // What was said was that nothing could be pointed at.
  const isUnsaid = place.say === say('recordSayUnknown');
  return {
    id,
    work: setStep({ ...settleUnrecognised(work, step), procedure: { ...procedure, targets } }, step, {
      targets: [...(place.targets ?? []), id],
      ...(isUnsaid && { say: say('recordSayPress') }),
    }),
  };
}
