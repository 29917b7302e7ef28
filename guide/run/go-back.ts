import type { Procedure, Step } from '../procedure/procedure';
import { groundOf } from './assess';
import { evaluate } from './condition';
import { leaveStep, type Look, type Remembered } from './journey';
import { notAfter, withMoment, type Memory } from './memory';
import { queryLeadingStep, queryPageToOpen, queryPlace, stepsToDoAgain } from './place';
import { withoutPresses } from './presses';
import { withSteps, type ProcedureProgress } from './run';
import { see, type World } from './see';

/** How long a place has to be out of view before the guide goes back to the step that leads there. */
export const PLACE_GONE_MS = 2500;

/** Back to where the way to the step's place begins, once that has been gone for long enough. */
export function goBackWhenPlaceIsGone(
  procedure: Procedure,
  step: Step,
  { journey, memory }: Remembered,
  look: Look,
): Remembered {
  const place = queryPlace(step);
  const { world, now } = look;
  if (!place || world.system || world.asks)
    return { journey, memory: withMoment(memory, 'awayAt', undefined) };
  const inView = evaluate(place, groundOf(procedure, world));
  if (inView === true) {
    const { place: _place, ...rest } = withMoment(memory, 'awayAt', undefined);
    const at = queryFrameOf(procedure, step, look);
    return { journey, memory: at ? { ...rest, place: at } : rest };
  }
  if (inView === undefined || isBehind(memory, look))
    return { journey, memory: withMoment(memory, 'awayAt', undefined) };
  const awayAt = notAfter(memory.awayAt ?? now, now);
  const away = { journey, memory: withMoment(memory, 'awayAt', awayAt) };
  if (now - awayAt < PLACE_GONE_MS || queryPageToOpen(procedure, step)) return away;
  const leading = queryWayBack(procedure, step, journey.progress, world);
  if (!leading) return away;
  const again = stepsToDoAgain(procedure, journey.progress.steps, step, leading);
  const lost = new Set(again.map(({ id }) => id));
  const kept = Object.entries(journey.progress.steps).filter(([id]) => !lost.has(id));
  const left = withoutPresses(
    leaveStep(journey.run),
    again.flatMap(({ targets = [] }) => targets),
  );
  const run = { ...left, step: leading.id, ledBackFrom: step.id };
  return {
    journey: { run, progress: withSteps(journey.progress, Object.fromEntries(kept)) },
    memory: away.memory,
  };
}

/**
 * The step at which the way to a place begins: the last one before that leads there, or, where its own place is gone as
 * well and has no address, the one that leads to that. None where the person said that they have done it, or left it
 * out: Signpost can't see that place, and sending them back would be no end.
 */
function queryWayBack(
  procedure: Procedure,
  step: Step,
  { steps }: ProcedureProgress,
  world: World,
): Step | undefined {
  const leading = queryLeadingStep(procedure, step);
  const how = leading && steps[leading.id]?.how;
  if (!leading || (how !== undefined && how !== 'seen')) return undefined;
  const place = queryPlace(leading);
  const isThere = !place || evaluate(place, groundOf(procedure, world)) !== false;
  if (isThere || queryPageToOpen(procedure, leading)) return leading;
  return queryWayBack(procedure, leading, { steps }, world) ?? leading;
}

/** The frame that shows the step's place by itself. */
function queryFrameOf(procedure: Procedure, step: Step, { frames, tabs }: Look): Memory['place'] {
  const place = queryPlace(step)!;
  const frame = frames.find(
    (each) => each.sighting.visible && evaluate(place, groundOf(procedure, see([each], tabs))) === true,
  );
  return frame && { tab: frame.tab, frame: frame.frame };
}

/** The frame that showed the place is still there and only out of sight, behind another window or tab. */
function isBehind({ place }: Memory, { frames }: Look): boolean {
  return frames.some(
    ({ tab, frame, sighting }) => tab === place?.tab && frame === place.frame && !sighting.visible,
  );
}
