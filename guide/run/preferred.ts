import type { Procedure, Step } from '../procedure/procedure';
import type { Seen, World } from './see';

/**
 * Controls of which a step names one before the other, in the same place: the second does something else, as Save & Close does
 * in place of Save, and is meant only where the first isn't there at all.
 */

/** Whether a step may mean `first` in the place of `then`, which it names later: in one place, and not as the way to that. */
const isNamedFirst = ({ targets }: Pick<Procedure, 'targets'>, first: string, then: string): boolean =>
  targets[first]?.page === targets[then]?.page && !targets[then]?.openedBy?.includes(first);

/**
 * Whether it means it so wherever it is: in no known place, what is out of sight may be a copy of anything, and what leads to it
 * is a way.
 */
function isPreferredTo(procedure: Pick<Procedure, 'targets'>, first: string, then: string): boolean {
  const { page, openedBy } = procedure.targets[first] ?? {};
  return page !== undefined && !openedBy?.includes(then) && isNamedFirst(procedure, first, then);
}

/**
 * What the step names before the control that was found, and is there, but can't be used at the moment: grayed out, covered,
 * seen twice, or out of sight.
 */
export function queryPreferred(
  procedure: Procedure,
  found: Seen,
  seen: readonly (Seen | undefined)[],
): Seen | undefined {
  return seen.slice(0, seen.indexOf(found)).find((each) => {
    if (each?.tab !== found.tab) return false;
    const isMeant = situationOf(each) === undefined ? isPreferredTo : isNamedFirst;
    return isMeant(procedure, each.target, found.target);
  });
}

/** Why something that is there can't be pointed at; undefined: it can, or is out of sight. */
export function situationOf({ fact }: Seen): 'ambiguous' | 'disabled' | 'covered' | undefined {
  if (fact.status === 'ambiguous') return 'ambiguous';
  return fact.hiddenBy === 'disabled' || fact.hiddenBy === 'covered' ? fact.hiddenBy : undefined;
}

/** The targets in place of which another control of their step might be pressed, and which are there now, in sight or not. */
export function listPreferredThere(procedure: Procedure, world: World): string[] {
  return procedure.steps.flatMap(({ targets = [], sequence }) =>
    sequence
      ? []
      : targets.filter(
          (id, at) =>
            world.targets.has(id) &&
            targets.slice(at + 1).some((other) => isPreferredTo(procedure, id, other)),
        ),
  );
}

/** Whether a control was pressed in the place of another of the step that was there in this run: that may have done something else. */
export function isInPlaceOfAnother(
  procedure: Procedure,
  { targets = [], sequence }: Step,
  pressed: string,
  seen: readonly string[] = [],
): boolean {
  const before = sequence ? [] : targets.slice(0, targets.indexOf(pressed));
  return before.some((id) => seen.includes(id) && isPreferredTo(procedure, id, pressed));
}
