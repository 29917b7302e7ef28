import { ABSENT_MS, SETTLE_MS, groundOf, type Assessment } from './assess';
import { evaluate } from './condition';
import type { Procedure, Step } from '../procedure/procedure';
import { notAfter, type Memory } from './memory';
import { queryLeadingStep, queryPageToOpen, queryPlace, ticksAfterGoingBack } from './place';
import {
  AT_ONCE_MS,
  PRESS_PATIENCE_MS,
  hasEverPressed,
  hasJustPressed,
  queryLastPress,
  withoutPresses,
} from './presses';
import type { ProcedureProgress, Run, Tick } from './run';
import type { FrameSighting } from './facts';
import { see, type World } from './see';
import { isField } from '../procedure/procedure';

/** A run and the ticks it has earned; what the background writes, always together. */
export interface Journey {
  run: Run;
  progress: ProcedureProgress;
}

/** How long a place has to be out of view before the guide goes back to the step that leads there. */
export const PLACE_GONE_MS = 2500;

function queryStep(procedure: Procedure, id: string): Step | undefined {
  return procedure.steps.find((step) => step.id === id);
}

/** The step a run stands at. A step that an edited procedure no longer has gives way to the first. */
export function getStep(procedure: Procedure, run: Run): Step {
  return queryStep(procedure, run.step) ?? procedure.steps[0]!;
}

/** What belongs to one step only, taken off when the run leaves it. A question waits for the person's return. */
export function leaveStep(run: Run): Run {
  const {
    held: _held,
    missing: _missing,
    asking: _asking,
    answered: _answered,
    ledBackFrom: _ledBackFrom,
    ...rest
  } = run;
  return rest;
}

/**
 * Marks a step and moves on to the next unsettled one; after the last, the run is finished. The presses of the step have
 * had their effect: they explain nothing about a later step, or about this one when the guide comes back to it.
 */
export function settle(procedure: Procedure, journey: Journey, step: Step, tick: Tick): Journey {
  const steps = { ...journey.progress.steps, [step.id]: tick };
  const { question, ...left } = withoutPresses(leaveStep(journey.run), step.targets ?? []);
  const run = question && question.step !== step.id ? { ...left, question } : left;
  const at = procedure.steps.indexOf(step);
  const next = procedure.steps.slice(at + 1).find(({ id }) => !steps[id]);
  if (next) return { run: { ...run, step: next.id }, progress: { ...journey.progress, steps } };
  return {
    run: { ...run, step: step.id, status: 'finished' },
    progress: { steps, finishedAt: tick.at },
  };
}

/** What one look at the current step rests on. */
export interface Look {
  world: World;
  /** The frames behind the world, hidden ones too. */
  frames: readonly FrameSighting[];
  tabs: readonly number[];
  assessment: Assessment;
  /** For how long no target of the step has been found. */
  absentMs: number;
  now: number;
}

/** A journey with what is remembered of it. */
export interface Remembered {
  journey: Journey;
  memory: Memory;
}

/**
 * Moves the run on by at most one step, as far as the state of the page allows: ticks what is done, passes over what
 * doesn't exist here, asks about a press whose outcome can't be seen, goes back when the place is gone. Gives back the
 * same journey when it stays where it is.
 */
export function advanceOnce(procedure: Procedure, { journey, memory }: Remembered, look: Look): Remembered {
  const { world, now } = look;
  const step = getStep(procedure, journey.run);
  const { run } = journey;
  const states = procedure.states ?? {};
  const decide = (hasPressed: (target: string) => boolean, complete = world.complete) =>
    step.done && evaluate(step.done, { states, world: { ...world, complete }, hasPressed });
  const done = decide(hasJustPressed(run, now));
  const stay = { journey, memory };
  if (run.held) {
    if (done !== false) return stay;
    const { held: _held, ...rest } = run;
    return { journey: { ...journey, run: rest }, memory };
  }
  const certain = decide(hasJustPressed(run, now), false) === true;
  if (done === true && certain && !(step.irreversible && needsPress(decide)))
    return { journey: settle(procedure, journey, step, { how: 'seen', at: now }), memory };

  // From here on the step may look done only because something is gone, which a page that re-renders shows, too.
  const looksDone = decide(hasEverPressed(run)) === true || mayBeDone(step, run, world);
  const goneAt = looksDone ? notAfter(memory.goneAt ?? now, now) : undefined;
  const kept = withMoment(memory, 'goneAt', goneAt);
  if (goneAt !== undefined && now - goneAt >= SETTLE_MS) {
    const proven = done === true && (!needsPress(decide) || isProven(step, run, kept, goneAt));
    if (proven) return { journey: settle(procedure, journey, step, { how: 'seen', at: now }), memory: kept };
    return { journey: ask(journey, step, 'gone'), memory: kept };
  }
  if (goneAt !== undefined || run.question?.step === step.id) return { journey, memory: kept };
  if (isUnanswered(procedure, step, look, run)) return { journey: ask(journey, step, 'still'), memory: kept };
  if (isAbsentHere(procedure, step, look, run)) {
    const note = step.onlyIfPresent!.say;
    return {
      journey: settle(procedure, journey, step, { how: 'not-applicable', at: now, note }),
      memory: kept,
    };
  }
  return goBackWhenPlaceIsGone(procedure, step, { journey, memory: kept }, look);
}

/** Whether the condition holds only because something was pressed. */
const needsPress = (decide: (hasPressed: () => boolean) => boolean | undefined) =>
  decide(() => false) !== true;

/** A step that can't be undone may also be done by the Enter key in one of its fields, of which no button tells. */
function mayBeDone(step: Step, run: Run, world: World): boolean {
  if (!step.irreversible || !world.complete) return false;
  const targets = step.targets ?? [];
  return queryLastPress(run, targets) !== undefined && targets.every((id) => !world.targets.has(id));
}

/** Pressed, and gone at once, with nothing asked in between. What can't be undone is never proven by that. */
function isProven(step: Step, run: Run, memory: Memory, goneAt: number): boolean {
  const pressed = queryLastPress(run, step.targets ?? []);
  if (step.irreversible || !pressed || goneAt - pressed.at > AT_ONCE_MS) return false;
  return memory.askedAt === undefined || memory.askedAt < pressed.at;
}

/** Asks the person what came of their press. */
function ask(journey: Journey, step: Step, why: 'gone' | 'still'): Journey {
  const { run } = journey;
  if (run.question?.step === step.id && run.question.why === why) return journey;
  const target = queryLastPress(run, step.targets ?? [])?.target ?? step.targets?.[0];
  return target ? { ...journey, run: { ...run, question: { step: step.id, target, why } } } : journey;
}

/** A press on what is pointed at has shown no effect. A field is pressed to type in it: that proves nothing. */
function isUnanswered(procedure: Procedure, step: Step, { assessment, now }: Look, run: Run): boolean {
  const { target = '', situation } = assessment;
  if (situation !== 'found' || !step.done || isField(procedure.targets[target])) return false;
  const at = step.targets?.includes(target) ? run.pressed[target] : undefined;
  return at !== undefined && now - at >= PRESS_PATIENCE_MS;
}

/** The step's place is really in view and its control is not, nor was it ever in this run. */
function isAbsentHere(procedure: Procedure, step: Step, look: Look, run: Run): boolean {
  if (!step.onlyIfPresent || look.assessment.situation !== 'absent' || look.absentMs < ABSENT_MS)
    return false;
  if (step.targets?.some((id) => run.seen?.includes(id))) return false;
  return evaluate(step.onlyIfPresent.while, groundOf(procedure, look.world)) === true;
}

function goBackWhenPlaceIsGone(
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
  const leading = queryLeadingStep(procedure, step);
  const how = leading && journey.progress.steps[leading.id]?.how;
  // Where the person said that they have done it, Signpost can't see the place: sending them back would be no end.
  if (!leading || (how !== undefined && how !== 'seen')) return away;
  const steps = ticksAfterGoingBack(procedure, journey.progress.steps, step, leading);
  const ledBackFrom = journey.run.ledBackFrom ?? step.id;
  const run = { ...leaveStep(journey.run), step: leading.id, ledBackFrom };
  return { journey: { run, progress: { steps } }, memory: away.memory };
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

function withMoment(memory: Memory, key: 'goneAt' | 'awayAt', at: number | undefined): Memory {
  if (memory[key] === at) return memory;
  const { [key]: _before, ...rest } = memory;
  return at === undefined ? rest : { ...rest, [key]: at };
}
