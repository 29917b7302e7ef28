import type { Procedure, Step } from '../procedure/procedure';
import { groundOf } from './assess';
import { evaluate } from './condition';
import type { Look } from './journey';
import type { Memory } from './memory';
import { queryPlace } from './place';
import { queryLastPress } from './presses';
import type { Run } from './run';

/**
 * Whether a press may still come to nothing, though its control can't be pressed any more: it is only greyed out, or it is
 * gone from a place that is still there, while Autotask works; or its tab shows what Signpost can't see, such as another
 * maker's sign-in or an error of the browser's. Never of a step that can't be undone: about that the person is asked anyway.
 */
export function isUndecided(
  procedure: Procedure,
  step: Step,
  { run, memory }: { run: Run; memory: Memory },
  { world, frames }: Look,
): boolean {
  const pressed = queryLastPress(run, step.targets ?? []);
  if (step.irreversible || !pressed) return false;
  const seen = world.targets.get(pressed.target);
  if (seen) return seen.fact.hiddenBy === 'disabled';
  const { pressedIn } = memory;
  if (pressedIn !== undefined && !frames.some(({ tab }) => tab === pressedIn)) return true;
  const place = queryPlace(step);
  return place !== undefined && evaluate(place, groundOf(procedure, world)) === true;
}
