import { isField, type Procedure, type Step } from '../procedure/procedure';
import { ABSENT_MS, SETTLE_MS, groundOf } from './assess';
import { evaluate } from './condition';
import { isUndecided } from './undecided';
import { goBackWhenPlaceIsGone } from './go-back';
import { getStep, settle, type Journey, type Look, type Remembered } from './journey';
import { notAfter, withMoment, type Memory } from './memory';
import { AT_ONCE_MS, PRESS_PATIENCE_MS, hasEverPressed, hasJustPressed, queryLastPress } from './presses';
import { isInPlaceOfAnother } from './preferred';
import type { Run } from './run';
import type { World } from './see';

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
  if (done === true && certain && (isTelling(procedure, step, run) || !needsPress(decide)))
    return { journey: settle(procedure, journey, step, { how: 'seen', at: now }), memory };

  // From here on the step may look done only because something is gone, which a page that re-renders shows, too.
  const mayBe = decide(hasEverPressed(run)) === true;
  const undecided = mayBe && needsPress(decide) && isUndecided(procedure, step, { run, memory }, look);
  const looksDone = (mayBe && !undecided) || mayBeDone(step, run, world);
  const goneAt = looksDone ? notAfter(memory.goneAt ?? now, now) : undefined;
  const kept = withMoment(memory, 'goneAt', goneAt);
  if (goneAt !== undefined && now - goneAt >= SETTLE_MS) {
    const proven = done === true && (!needsPress(decide) || isProven(procedure, step, run, kept, goneAt));
    if (proven) return { journey: settle(procedure, journey, step, { how: 'seen', at: now }), memory: kept };
    return { journey: ask(procedure, journey, step, 'gone'), memory: kept };
  }
  // What was asked because it could not be pressed any more can be pressed again: the window was opened anew.
  const isBack = run.question?.step === step.id && isFound(world, run.question.target);
  if (goneAt === undefined && isBack)
    return { journey: ask(procedure, journey, step, 'still'), memory: kept };
  if (goneAt !== undefined || run.question?.step === step.id) return { journey, memory: kept };
  if (isUnanswered(procedure, step, look, run, undecided))
    return { journey: ask(procedure, journey, step, 'still'), memory: kept };
  if (undecided) return { journey, memory: kept };
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

/**
 * Whether a press may count for what the step is about: not where it can't be undone, nor where it was made in the place of
 * another control, as Save & Close closes a ticket that Save would have saved.
 */
function isTelling(procedure: Procedure, step: Step, run: Run): boolean {
  const pressed = queryLastPress(run, step.targets ?? []);
  return !step.irreversible && !(pressed && isInPlaceOfAnother(procedure, step, pressed.target, run.seen));
}

/** Pressed, and gone at once, with nothing asked in between. */
function isProven(procedure: Procedure, step: Step, run: Run, memory: Memory, goneAt: number): boolean {
  const pressed = queryLastPress(run, step.targets ?? []);
  if (!pressed || !isTelling(procedure, step, run) || goneAt - pressed.at > AT_ONCE_MS) return false;
  return memory.askedAt === undefined || memory.askedAt < pressed.at;
}

const isFound = (world: World, target: string) => world.targets.get(target)?.fact.status === 'found';

/** Asks the person what came of their press: that on a button, where there was one, and not on a field before or after it. */
function ask(procedure: Procedure, journey: Journey, step: Step, why: 'gone' | 'still'): Journey {
  const { run } = journey;
  if (run.question?.step === step.id && run.question.why === why) return journey;
  const before = run.question?.step === step.id ? run.question.target : undefined;
  const targets = step.targets ?? [];
  const buttons = targets.filter((id) => !isField(procedure.targets[id]));
  const last = queryLastPress(run, buttons) ?? queryLastPress(run, targets);
  const target = before ?? last?.target ?? targets[0];
  return target ? { ...journey, run: { ...run, question: { step: step.id, target, why } } } : journey;
}

/**
 * A press on what is pointed at, on what something lies over since then, or one that nothing was decided about, has shown no
 * effect. A field is pressed to type in it: that proves nothing.
 */
function isUnanswered(
  procedure: Procedure,
  step: Step,
  { assessment, now }: Look,
  run: Run,
  undecided: boolean,
): boolean {
  const { target = '', situation } = assessment;
  const at = step.targets?.includes(target) ? run.pressed[target] : undefined;
  const isThere = situation === 'found' || situation === 'covered';
  const isShown = isThere && step.done !== undefined && !isField(procedure.targets[target]);
  const pressedAt = undecided ? queryLastPress(run, step.targets ?? [])?.at : isShown ? at : undefined;
  return pressedAt !== undefined && now - pressedAt >= PRESS_PATIENCE_MS;
}

/** The step's place is really in view, and neither its control nor the words of it are; nor was it ever in this run. */
function isAbsentHere(procedure: Procedure, step: Step, look: Look, run: Run): boolean {
  if (!step.onlyIfPresent || look.assessment.situation !== 'absent' || look.absentMs < ABSENT_MS)
    return false;
  if (step.targets?.some((id) => run.seen?.includes(id) || look.world.worded?.has(id))) return false;
  return evaluate(step.onlyIfPresent.while, groundOf(procedure, look.world)) === true;
}
