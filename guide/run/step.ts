import { ABSENT_MS, PATIENCE_MS, SETTLE_MS, assess, type Assessment } from './assess';
import { getStep, type Journey, type Look, type Remembered } from './journey';
import { PLACE_GONE_MS } from './go-back';
import { advanceOnce } from './advance';
import type { FrameRef, FrameSighting } from './facts';
import { judgeWays, listInVain, listVerdicts, listWays } from './in-vain';
import { memoryOf, notAfter, type Memory } from './memory';
import { AT_ONCE_MS, PRESS_COUNTS_MS, PRESS_PATIENCE_MS } from './presses';
import { listPreferredThere } from './preferred';
import type { Procedure } from '../procedure/procedure';
import type { Run } from './run';
import { see, type Seen, type World } from './see';

/** After so long without a change the person is asked whether they want to go on. */
export const AWAY_MS = 4 * 60 * 60 * 1000;

/** What the rules look at: what frames report, hidden ones too, and the tabs, the one looked at last first. */
export interface Eyes {
  frames: readonly FrameSighting[];
  tabs: readonly number[];
}

/** Where the spotlight belongs: on a target of one frame, or on the control that would show it. */
export interface Spot extends FrameRef {
  target: string;
  opener: boolean;
}

export interface Outcome extends Remembered {
  world: World;
  assessment: Assessment;
  /** For how long no target of the step has been found, in milliseconds. */
  absentMs: number;
  spot?: Spot;
  /**
   * The target that isn't in view for so short a time that it may just be drawn anew. A frame that had it may point at it
   * as soon as it is back.
   */
  awaited?: string;
  /** The spotlight's control has to be scrolled into view: for the first time at this step. */
  scroll: boolean;
  /** When time alone may change something; undefined: never. */
  wakeAt?: number;
}

/**
 * One step of the guide's clockwork, and all of it: state and now in; new state, what to show and the next wake-up out.
 * Pure, so that a worker which was put to sleep in between changes nothing.
 */
export function step(
  procedure: Procedure,
  before: Journey,
  memory: Memory,
  eyes: Eyes,
  now: number,
): Outcome {
  const world = see(eyes.frames, eyes.tabs);
  let state: Remembered = { journey: before, memory: memoryOf(memory, before.run) };
  if (world.asks || world.system) state = { ...state, memory: { ...state.memory, askedAt: now } };
  state = { ...state, journey: noticeAbsence(state.journey, now) };
  let look = lookAt(procedure, state, world, eyes, now);
  const isRunning = () => state.journey.run.status === 'running' && !state.journey.run.away;
  // Every turn settles a step or goes back to one; what was gone back to is not gone back from in the same look.
  for (let turn = 0; isRunning() && turn <= procedure.steps.length; turn += 1) {
    state = { ...state, journey: noticeSeen(procedure, state.journey, world) };
    state = { ...state, memory: look.memory };
    const next = advanceOnce(procedure, state, look);
    const moved = next.journey !== state.journey;
    state = { journey: next.journey, memory: memoryOf(next.memory, next.journey.run) };
    look = lookAt(procedure, state, world, eyes, now);
    if (!moved) break;
  }
  if (state.journey !== before) state = { ...state, journey: touch(state.journey, now) };
  return show(procedure, { ...state, memory: look.memory }, look, now);
}

type LookWithMemory = Look & { memory: Memory };

/** How things stand with the step, and for how long. */
function lookAt(
  procedure: Procedure,
  { journey, memory }: Remembered,
  world: World,
  { frames, tabs }: Eyes,
  now: number,
): LookWithMemory {
  const current = getStep(procedure, journey.run);
  const direct = assess(procedure, current, world, 0);
  const isMissing = direct.situation === 'absent' || direct.situation === 'elsewhere';
  const what = isMissing ? 'not-in-view' : direct.situation;
  const at = memory.since?.what === what ? notAfter(memory.since.at, now) : now;
  const absentMs = isMissing ? now - at : 0;
  const ways = listWays(procedure, current.targets ?? []);
  const since = { ...memory, since: { what, at } };
  const judged = judgeWays(procedure, ways, journey.run, since, world, now);
  return {
    world,
    frames,
    tabs,
    assessment: absentMs > 0 ? assess(procedure, current, world, absentMs, listInVain(judged)) : direct,
    absentMs,
    now,
    memory: judged,
  };
}

/** Somebody who comes back after hours is asked first. */
function noticeAbsence(journey: Journey, now: number): Journey {
  const { run } = journey;
  if (run.status !== 'running' || run.away || now - (run.touchedAt ?? run.startedAt) < AWAY_MS)
    return journey;
  return { ...journey, run: { ...run, away: true } };
}

/**
 * Notes which targets of optional steps were found: those can't be called "not in this Autotask" any more. And which were there
 * that another control of their step must not be pressed for.
 */
function noticeSeen(procedure: Procedure, journey: Journey, world: World): Journey {
  const known = journey.run.seen ?? [];
  const optional = procedure.steps.flatMap(({ onlyIfPresent, targets = [] }) =>
    onlyIfPresent ? targets : [],
  );
  const found = optional.filter((id) => world.targets.get(id)?.fact.status === 'found');
  const there = [...found, ...listPreferredThere(procedure, world)];
  const news = [...new Set(there)].filter((id) => !known.includes(id));
  return news.length === 0 ? journey : { ...journey, run: { ...journey.run, seen: [...known, ...news] } };
}

/** Notes when the run last changed. */
const touch = (journey: Journey, now: number): Journey => ({
  ...journey,
  run: { ...journey.run, touchedAt: now },
});

/** While the card asks about a press, a ring on anything else would be about something that it doesn't speak of. */
const isBesideQuestion = ({ question, step: at }: Run, seen: Seen | undefined): boolean =>
  question?.step === at && (seen?.target !== question.target || seen.fact.status !== 'found');

function show(procedure: Procedure, state: Remembered, look: LookWithMemory, now: number): Outcome {
  const { run } = state.journey;
  const { assessment, absentMs, world } = look;
  const { seen, situation } = assessment;
  const isFree = run.status === 'running' && !run.asking && !run.away;
  const isPointing =
    isFree && (situation === 'found' || situation === 'opener') && !isBesideQuestion(run, seen);
  const spot: Spot | undefined =
    isPointing && seen
      ? { tab: seen.tab, frame: seen.frame, target: seen.target, opener: seen.fact.status === 'hidden' }
      : undefined;
  const isMissing = situation === 'absent' || situation === 'elsewhere';
  const mayBeBack = isFree && isMissing && absentMs < SETTLE_MS && run.question?.step !== run.step;
  const to = spot && `${spot.target} ${spot.opener}`;
  const scroll = to !== undefined && seen?.fact.outOfView === true && state.memory.scrolled !== to;
  const memory = scroll ? { ...state.memory, scrolled: to } : state.memory;
  const wakeAt = queryWakeUp(procedure, run, memory, now);
  return {
    journey: state.journey,
    memory,
    world,
    assessment,
    absentMs,
    ...(spot && { spot }),
    ...(mayBeBack && assessment.target && { awaited: assessment.target }),
    scroll,
    ...(wakeAt !== undefined && { wakeAt }),
  };
}

/** The next moment at which time alone may change something. */
function queryWakeUp(procedure: Procedure, run: Run, memory: Memory, now: number): number | undefined {
  if (run.status !== 'running') return undefined;
  const current = getStep(procedure, run);
  const { since, goneAt, awayAt } = memory;
  const waits = [SETTLE_MS, ABSENT_MS, current.patienceMs ?? PATIENCE_MS, PATIENCE_MS];
  const presses = (current.targets ?? []).flatMap((id) => run.pressed[id] ?? []);
  const moments = [
    ...(since ? waits.map((wait) => since.at + wait) : []),
    ...(goneAt === undefined ? [] : [goneAt + SETTLE_MS]),
    ...(awayAt === undefined ? [] : [awayAt + PLACE_GONE_MS]),
    ...listVerdicts(run, listWays(procedure, current.targets ?? [])),
    ...presses.flatMap((at) => [at + PRESS_PATIENCE_MS, at + AT_ONCE_MS, at + PRESS_COUNTS_MS]),
  ].filter((moment) => moment > now);
  return moments.length === 0 ? undefined : Math.min(...moments);
}
