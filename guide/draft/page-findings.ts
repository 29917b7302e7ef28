import type { Finding } from '../draft-check/finding';
import { nameOfStep } from '../draft-check/edit';
import type { Procedure, Step } from '../procedure/procedure';
import { queryStepHere, type Here } from '../run/here';
import { say, sayCount } from '../words/say';

/**
 * What the page in front shows to be wrong with the controls of a draft: in several places, or in none. Only notes: on
 * another page it may all be right.
 */
export function findOnPage(procedure: Procedure, here: Here): Finding[] {
  return procedure.steps.flatMap((step): Finding[] => {
    const target = queryLost(step, here);
    if (target === undefined) return [];
    const isThere = here[target] !== undefined;
    const name = procedure.targets[target]?.label || nameOfStep(step);
    return [
      {
        rule: isThere ? 'here-several' : 'here-absent',
        level: 'note',
        step: step.id,
        target,
        what: isThere
          ? sayCount('lintHereSeveral', countPlaces(step, here), name)
          : say('lintHereAbsent', name),
        remedy: say(isThere ? 'lintHereSeveralDo' : 'lintHereAbsentDo'),
        offers: isThere ? ['point-out'] : ['point-out', 'by-hand'],
      },
    ];
  });
}

/** The control of a step that isn't on the page, or is there more than once; undefined: there is nothing to mend. */
export function queryLost(step: Step, here: Here): string | undefined {
  const state = queryStepHere(step, here);
  if (state !== 'several' && state !== 'absent') return undefined;
  return step.targets?.find((id) => here[id]?.status === (state === 'absent' ? undefined : 'ambiguous'));
}

/** How many places fit the control of a step that fits in several. */
export const countPlaces = ({ targets = [] }: Step, here: Here): number =>
  Math.max(2, ...targets.map((id) => here[id]?.places ?? 0));
