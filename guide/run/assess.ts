import { evaluate } from './condition';
import type { FrameSighting } from './facts';
import { isField, type Procedure, type Step } from '../procedure/procedure';
import { mergeSightings, querySeen, type Seen } from './world';

/** How long a target may be out of sight before its opener is pointed at; covers re-rendering. */
export const SETTLE_MS = 600;
/** How long to look before saying that a control can't be seen. */
export const PATIENCE_MS = 3500;
/** How long the place must be in view without the control before the step is called not applicable. */
export const ABSENT_MS = 1800;

/**
 * How things stand with the current step.
 *
 * - `found`: its control can be pointed at; `opener`: a control that leads to it can
 * - `ambiguous`, `disabled`, `covered`: it is there but pointing would mislead
 * - `absent`: nothing found; `elsewhere`: the step's page isn't in view; `blind`: no Autotask window can be seen
 */
export type Situation =
  | 'found'
  | 'opener'
  | 'ambiguous'
  | 'disabled'
  | 'covered'
  | 'absent'
  | 'elsewhere'
  | 'blind'
  | 'login'
  | 'denied';

export interface Assessment {
  situation: Situation;
  /** What to point at, or what came closest. */
  seen?: Seen;
  /** The step's target that `seen` is, leads to, or fails to be. */
  target?: string;
}

interface Eyes {
  frames: readonly FrameSighting[];
  /** Tabs in the order in which the person last looked at them. */
  tabs: readonly number[];
  /** For how long no target of the step has been found. */
  absentMs: number;
}

/** Says how things stand with a step, from what the frames report. Pure: the same eyes give the same answer. */
export function assess(procedure: Procedure, step: Step, eyes: Eyes): Assessment {
  const visible = eyes.frames.filter(({ sighting }) => sighting.visible);
  if (visible.length === 0) return { situation: 'blind' };
  const inFront = eyes.tabs.find((tab) => visible.some((frame) => frame.tab === tab));
  const front = visible.filter(({ tab }) => tab === (inFront ?? tab));
  for (const system of ['login', 'denied'] as const)
    if (front.some(({ sighting }) => sighting.system === system)) return { situation: system };

  const targets = step.sequence ? nextInSequence(procedure, step, visible, eyes.tabs) : (step.targets ?? []);
  const seen = targets.map((target) => querySeen(visible, target, eyes.tabs));
  const found = seen.find((each) => each?.fact.status === 'found');
  if (found) return { situation: 'found', seen: found, target: found.target };

  const behindOpener = seen.find((each) => each?.fact.status === 'hidden' && each.fact.opener);
  if (behindOpener) return { situation: 'opener', seen: behindOpener, target: behindOpener.target };

  const obstacle = seen.find((each) => each !== undefined);
  if (obstacle?.fact.status === 'ambiguous')
    return { situation: 'ambiguous', seen: obstacle, target: obstacle.target };
  if (obstacle?.fact.hiddenBy === 'disabled')
    return { situation: 'disabled', seen: obstacle, target: obstacle.target };
  if (obstacle?.fact.hiddenBy === 'covered')
    return { situation: 'covered', seen: obstacle, target: obstacle.target };

  if (step.page && !mergeSightings(visible).pages.has(step.page)) {
    return targets[0] ? { situation: 'elsewhere', target: targets[0] } : { situation: 'elsewhere' };
  }
  if (isPlaceInView(procedure, step, visible)) return absent(targets[0]);
  for (const target of targets) {
    const opener = queryOpener(procedure, target, visible, eyes);
    if (opener) return { situation: 'opener', seen: opener, target };
  }
  return absent(targets[0]);
}

const absent = (target: string | undefined): Assessment => ({
  situation: 'absent',
  ...(target && { target }),
});

/** Where the place of the step is open already, opening it once more leads nowhere. */
function isPlaceInView(procedure: Procedure, step: Step, frames: FrameSighting[]): boolean {
  if (!step.onlyIfPresent) return false;
  const ground = { states: procedure.states ?? {}, world: mergeSightings(frames), pressed: {}, now: 0 };
  return evaluate(step.onlyIfPresent.while, ground) === true;
}

/**
 * In a sequence the field just left is done with: point at the first that hasn't been visited. A button is done with
 * when something comes of it, never because the focus has left it: what follows the fields stays pointed at.
 */
function nextInSequence(
  procedure: Procedure,
  step: Step,
  frames: FrameSighting[],
  tabs: readonly number[],
): string[] {
  const targets = step.targets ?? [];
  const next = targets.findIndex((id) => {
    const seen = querySeen(frames, id, tabs);
    return seen && !(seen.fact.visited && isField(procedure.targets[id]));
  });
  return next === -1 ? targets : targets.slice(next);
}

/**
 * The control that leads to a target out of sight. One that is open already leads nowhere new, nor does the way to a
 * page that is in view; a second-hand opener (what opens the opener) is tried only when patience has run out, since
 * menus render late.
 */
function queryOpener(
  procedure: Procedure,
  target: string,
  frames: FrameSighting[],
  eyes: Eyes,
): Seen | undefined {
  if (eyes.absentMs < SETTLE_MS) return undefined;
  const { page, openedBy = [] } = procedure.targets[target] ?? {};
  const isThere = page !== undefined && mergeSightings(frames).pages.has(page);
  const tried = new Set([target]);
  let level = openedBy;
  const deepest = eyes.absentMs < PATIENCE_MS ? 1 : 3;
  for (let depth = 1; depth <= deepest && level.length > 0; depth += 1) {
    for (const id of level) {
      if (isThere && procedure.targets[id]?.page !== page) continue;
      const seen = querySeen(frames, id, eyes.tabs);
      if (seen?.fact.status === 'found' && seen.fact.expanded !== true) return seen;
    }
    level.forEach((id) => tried.add(id));
    level = level.flatMap((id) => procedure.targets[id]?.openedBy ?? []).filter((id) => !tried.has(id));
  }
  return undefined;
}
