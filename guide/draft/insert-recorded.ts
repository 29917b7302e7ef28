import type { Procedure } from '../procedure/procedure';
import type { RecordedAction } from '../recording/recorded-action';
import type { Work } from './draft';
import { draftFromRecording } from './draft-from-recording';
import { MOST_STEPS, withOffice } from './edit-steps';

/**
 * A draft with what was recorded as further steps, after the step `after`, or at the end where that is gone; undefined when there
 * are too many. Nothing that the draft has is changed.
 */
export function insertRecorded(
  work: Work,
  actions: readonly RecordedAction[],
  after: string,
  guides: readonly Procedure[],
  now: number,
): Work | undefined {
  const { procedure, unrecognised } = withOffice(work);
  const { steps } = procedure;
  if (steps.length + actions.length > MOST_STEPS) return undefined;
  const { work: made } = draftFromRecording(actions, now, guides, procedure);
  const place = steps.findIndex(({ id }) => id === after) + 1 || steps.length;
  const unknown = { ...unrecognised, ...made.unrecognised };
  return {
    ...work,
    procedure: {
      ...procedure,
      pages: { ...made.procedure.pages, ...procedure.pages },
      targets: { ...procedure.targets, ...made.procedure.targets },
      steps: steps.toSpliced(place, 0, ...made.procedure.steps),
    },
    ...(Object.keys(unknown).length > 0 && { unrecognised: unknown }),
  };
}
