import { evaluate } from './condition';
import { isField, type Procedure, type Step } from '../procedure/procedure';
import { queryPreferred, situationOf } from './preferred';
import type { Seen, World } from './see';
import { queryUnknownLanguage } from './unknown-language';

/** How long a target may be out of sight before its opener is pointed at; covers re-rendering. */
export const SETTLE_MS = 600;
/** How long to look before saying that a control can't be seen. */
export const PATIENCE_MS = 3500;
/** How long the place must be in view without the control before the step is called not applicable. */
export const ABSENT_MS = 1800;
/** How many menus may lie in each other on the way to a control. */
const DEEPEST_OPENER = 3;

/**
 * How things stand with the current step.
 *
 * - `found`: its control can be pointed at; `opener`: a control that leads to it can
 * - `ambiguous`, `disabled`, `covered`: it is there but pointing would mislead
 * - `absent`: nothing found; `elsewhere`: the step's page isn't in view; `blind`: no Autotask window can be seen
 * - `asked`: Autotask is asking something, which has to be answered first; `unreadable`: the page can't be looked at
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
  | 'asked'
  | 'unreadable'
  | 'login'
  | 'denied';

export interface Assessment {
  situation: Situation;
  /** What to point at, or what came closest. */
  seen?: Seen;
  /** The step's target that `seen` is, leads to, or fails to be. */
  target?: string;
  /** Only a record of people's data bears the target's name. */
  leftOut?: true;
  /** Autotask speaks this language here, in which nobody knows the target's name. */
  language?: string;
}

/**
 * Says how things stand with a step, from what the frames report together. Pure: the same world gives the same answer.
 * `absentMs`: for how long no target of the step has been found; `inVain`: what was pressed without leading anywhere.
 */
export function assess(
  procedure: Procedure,
  step: Step,
  world: World,
  absentMs: number,
  inVain: ReadonlySet<string> = new Set(),
): Assessment {
  if (world.blind) return { situation: 'blind' };
  if (world.system) return { situation: world.system };

  let targets = step.sequence ? nextInSequence(procedure, step, world) : (step.targets ?? []);
  const seen = targets.map((target) => world.targets.get(target));
  const isInQuestion = ({ tab, frame }: Seen) =>
    world.asking.some((each) => each.tab === tab && each.frame === frame);
  const found = seen.find((each) => each?.fact.status === 'found' && (!world.asks || isInQuestion(each)));
  if (!found && world.asks) return { situation: 'asked', ...(targets[0] && { target: targets[0] }) };
  const isChosen = found !== undefined && !world.asks && !step.sequence;
  const preferred = isChosen ? queryPreferred(procedure, found, seen) : undefined;
  const standsInTheWay = preferred && situationOf(preferred);
  if (standsInTheWay) return { situation: standsInTheWay, seen: preferred, target: preferred.target };
  if (found && !preferred) return { situation: 'found', seen: found, target: found.target };
  // What is out of sight is led to, or said where it is: never by what was found in its place.
  if (found) targets = targets.slice(0, targets.indexOf(found.target));

  const behindOpener = seen.find((each) => each?.fact.status === 'hidden' && each.fact.opener);
  if (behindOpener) return { situation: 'opener', seen: behindOpener, target: behindOpener.target };

  const obstacle = seen.find((each) => each !== undefined);
  const situation = obstacle && situationOf(obstacle);
  if (situation) return { situation, seen: obstacle, target: obstacle.target };

  if (world.failed) return unseen('unreadable', targets[0]);
  if (step.page && !world.pages.has(step.page)) return unseen('elsewhere', targets[0]);
  if (isPlaceInView(procedure, step, world)) return absent(procedure, world, targets[0]);
  for (const target of targets) {
    if (isWayToPageInView(procedure, target, targets, world)) continue;
    const opener = queryOpener(procedure, target, world, absentMs, inVain);
    if (opener) return { situation: 'opener', seen: opener, target };
  }
  return absent(procedure, world, targets[0]);
}

/** Whether a target only leads to another one of the step, whose page is in view already. */
function isWayToPageInView(
  { targets }: Procedure,
  target: string,
  others: readonly string[],
  world: World,
): boolean {
  return others.some((id) => {
    const { page, openedBy } = targets[id] ?? {};
    return page !== undefined && world.pages.has(page) && openedBy?.includes(target);
  });
}

const unseen = (situation: Situation, target: string | undefined): Assessment => ({
  situation,
  ...(target && { target }),
});

function absent(procedure: Procedure, world: World, target: string | undefined): Assessment {
  const language = target && queryUnknownLanguage(procedure.targets, target, world);
  return {
    ...unseen('absent', target),
    ...(target && world.leftOut?.has(target) && { leftOut: true }),
    ...(language && { language }),
  };
}

/** Where the place of the step is open already, opening it once more leads nowhere. */
function isPlaceInView(procedure: Procedure, step: Step, world: World): boolean {
  const place = step.place ?? step.onlyIfPresent?.while;
  return place !== undefined && evaluate(place, groundOf(procedure, world)) === true;
}

/** The ground for conditions about places, in which no press plays a part. */
export const groundOf = (procedure: Procedure, world: World) => ({
  states: procedure.states ?? {},
  world,
  hasPressed: () => false,
});

/**
 * In a sequence the field just left is done with: point at the first that hasn't been visited. A button is done with
 * when something comes of it, never because the focus has left it: what follows the fields stays pointed at, and when it
 * is gone nothing else is, least of all a field before it.
 */
function nextInSequence(procedure: Procedure, step: Step, world: World): string[] {
  const targets = step.targets ?? [];
  const isVisited = (id: string) =>
    world.targets.get(id)?.fact.visited === true && isField(procedure.targets[id]);
  const next = targets.findIndex((id) => world.targets.has(id) && !isVisited(id));
  if (next !== -1) return targets.slice(next);
  const left = targets.filter((id) => !isVisited(id));
  return left.length > 0 ? left : targets;
}

/**
 * The control that leads to a target out of sight. One that is open already leads nowhere new, nor does the way to a
 * page that is in view; a second-hand opener (what opens the opener) is tried only when patience has run out, since
 * menus render late. An entry of a menu that is open now comes first: it was opened to go on from there. What was pressed in
 * vain gives way to the next; where nothing else leads there, it is better said where to look than pointed at once more.
 */
function queryOpener(
  procedure: Procedure,
  target: string,
  world: World,
  absentMs: number,
  inVain: ReadonlySet<string>,
): Seen | undefined {
  if (absentMs < SETTLE_MS) return undefined;
  const { page, openedBy = [] } = procedure.targets[target] ?? {};
  const isThere = page !== undefined && world.pages.has(page);
  const openersOf = (id: string) => procedure.targets[id]?.openedBy ?? [];
  const isOpen = (id: string) => world.targets.get(id)?.fact.expanded === true;
  const tried = new Set([target, ...inVain]);
  const ways: { seen: Seen; depth: number }[] = [];
  let level = openedBy.filter((id) => !inVain.has(id));
  for (let depth = 1; depth <= DEEPEST_OPENER && level.length > 0; depth += 1) {
    for (const id of level) {
      if (isThere && procedure.targets[id]?.page !== page) continue;
      const seen = world.targets.get(id);
      if (seen?.fact.status === 'found' && !isOpen(id)) ways.push({ seen, depth });
    }
    level.forEach((id) => tried.add(id));
    level = level.flatMap(openersOf).filter((id) => !tried.has(id));
  }
  const deepest = absentMs < PATIENCE_MS ? 1 : DEEPEST_OPENER;
  const inOpenMenu = ways.find(({ seen }) => openersOf(seen.target).some(isOpen));
  return (inOpenMenu ?? ways.find(({ depth }) => depth <= deepest))?.seen;
}
