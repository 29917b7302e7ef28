import type { Condition } from '../procedure/condition-schema';
import type { Procedure, Step } from '../procedure/procedure';
import { isDone, type ProcedureProgress } from './run';

/** What shows that a step's place is open: its `place`, else its page. */
export const queryPlace = (step: Step): Condition | undefined =>
  step.place ?? (step.page === undefined ? undefined : { page: step.page });

/** The page that "Take me there" opens for a step, if its address is known. */
export function queryPageToOpen(procedure: Procedure, step: Step): string | undefined {
  if (step.goTo !== undefined) return step.goTo;
  return step.page !== undefined && procedure.pages[step.page]?.open ? step.page : undefined;
}

/** The last step before this one whose being done opens this one's place. */
export function queryLeadingStep(procedure: Procedure, step: Step): Step | undefined {
  const place = queryPlace(step);
  if (!place) return undefined;
  const before = procedure.steps.slice(0, procedure.steps.indexOf(step));
  return before.findLast(
    (each) => each.done !== undefined && opens(each.done, place) && !isSame(queryPlace(each), place),
  );
}

/** Whether one condition's being met means that the other may be: they are the same, or one of several, or a part. */
function opens(done: Condition, place: Condition): boolean {
  const ways = ('any' in done ? done.any : [done]).flatMap((way) => ('all' in way ? [way, ...way.all] : way));
  const signs = 'any' in place ? place.any : [place];
  return isSame(done, place) || signs.every((sign) => ways.some((way) => isSame(way, sign)));
}

const isSame = (a: Condition | undefined, b: Condition | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * What has to be done again when a place was closed half-way and the guide goes back to the step that leads there: that
 * step and what was done in the place, except what was skipped or doesn't exist here, and what comes before a step that
 * can't be undone and is done.
 */
export function stepsToDoAgain(
  procedure: Procedure,
  steps: ProcedureProgress['steps'],
  from: Step,
  to: Step,
): Step[] {
  const [first, last] = [procedure.steps.indexOf(to), procedure.steps.indexOf(from)];
  const between = procedure.steps.slice(first + 1, last);
  const sealed = between.findLastIndex((each) => each.irreversible && isDone(steps[each.id]));
  const isLost = ({ id }: Step) => !['skipped', 'not-applicable'].includes(steps[id]?.how ?? '');
  return [to, ...between.slice(sealed + 1).filter(isLost)];
}
