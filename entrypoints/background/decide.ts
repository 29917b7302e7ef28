import { buildOfferView } from '@/guide/card/offer';
import { buildCardView } from '@/guide/card/view';
import { buildCheckView } from '@/guide/card/check-view';
import { cardPolicyOf } from '@/guide/card/card-under-policy';
import { readPolicy } from '@/guide/policy/stored-policy';
import type { Draft } from '@/guide/draft/draft';
import { noteFollowed } from '@/guide/draft/followed';
import { observe } from '@/guide/kb-check/observed';
import type { Procedure } from '@/guide/procedure/procedure';
import { writeWrongStep } from '@/guide/kb-check/wrong-step';
import { losesTicks } from '@/guide/run/loses-ticks';
import { queryLandmark } from '@/guide/recording/landmark';
import { buildRecordingView } from '@/guide/recording/recording-view';
import { step } from '@/guide/run/step';
import { say } from '@/guide/words/say';
import { OFFER_EXPIRES_MS, queryOffer } from './offers';
import { queryHere } from './check-here';
import { queryRelated } from './related';
import {
  queryActive,
  queryFrontTab,
  sightingsOf,
  withJourney,
  withoutCheck,
  type Scene,
  type WorkerState,
} from './state';

/** So long may a page take to load in which somebody wants to go to the card. */
const FOCUS_DUE_MS = 3000;

/** The office's guides: each by its id, and those that are shown. */
export interface Guides {
  query(id: string): Procedure | undefined;
  list(): readonly Procedure[];
}

export interface Decision {
  state: WorkerState;
  /** When time alone may change something. */
  wakeAt?: number;
}

/**
 * What follows from all that the worker knows: the run moves on, and the scene is set. Pure: state and now in, new
 * state and the next wake-up out.
 */
export function decide(given: WorkerState, { query, list }: Guides, now: number, version: string): Decision {
  const known = withoutOldAsking(given, now);
  if (!known.ready) return { state: known };
  const before = withoutLostCheck(known, query);
  const { recording } = before.session;
  if (recording) {
    const { tab, into } = recording;
    const steps = before.stored.drafts.procedures[into?.draft ?? '']?.procedure.steps;
    const after = steps?.find(({ id }) => id === into?.after)?.title;
    const view = buildRecordingView(recording, (id) => queryLandmark(list(), id)?.label, after);
    return { state: withScene(before, tab === undefined ? undefined : { tab, view }) };
  }
  const { check } = before.session;
  const checked = check && !check.tries && query(check.procedure);
  if (checked)
    return {
      state: withScene(before, { tab: check.tab, view: buildCheckView(checked, queryHere(before)) }),
    };
  const active = queryActive(before, query);
  const offer = queryOffer(before.session, now);
  const offered = offer && { offer, procedure: query(offer.procedure) };
  // A running guide's card is never displaced: the popup and a line on the card tell of the offer.
  if (offered && active?.journey.run.status !== 'running') {
    const clears =
      offered.procedure !== undefined && clearsTicks(before, offered.procedure, offered.offer.step);
    const view = buildOfferView(offered.offer, offered.procedure, active?.procedure, clears);
    const state = withScene(before, { tab: offered.offer.tab, view });
    return { state, wakeAt: offered.offer.at + OFFER_EXPIRES_MS };
  }
  if (!active) return { state: withScene(before, undefined) };
  // After a restart the frames speak one by one. Half of them may say what all of them don't: nothing changes until then.
  if (!before.warm) return { state: before };

  const { procedure } = active;
  const eyes = { frames: sightingsOf(before), tabs: before.session.tabs };
  const outcome = step(procedure, active.journey, before.session.memory, eyes, now);
  const { journey, assessment, memory, spot } = outcome;
  let state = journey === active.journey ? before : withJourney(before, journey);
  if (JSON.stringify(memory) !== JSON.stringify(state.session.memory))
    state = { ...state, session: { ...state.session, memory } };
  const sight = { procedure, seen: assessment.seen, progress: journey.progress, now };
  const draft = state.stored.drafts.procedures[procedure.id];
  // What a draft calls things is no news of Autotask.
  const observed = draft ? state.stored.observed : observe(state.stored.observed, sight);
  if (observed !== state.stored.observed) state = { ...state, stored: { ...state.stored, observed } };
  const shown = state.stored.repairs.procedures[procedure.id];
  if (draft)
    state = withFollowed(state, procedure.id, noteFollowed(draft, journey.run, journey.progress, shown));
  if (outcome.scroll) state = { ...state, scrolls: state.scrolls + 1 };

  const wakeAt = outcome.wakeAt === undefined ? {} : { wakeAt: outcome.wakeAt };
  const tab = spot?.tab ?? queryFrontTab(state);
  const isSilent = assessment.situation === 'login' || assessment.situation === 'blind';
  if (tab === undefined || isSilent) return { state: withScene(state, undefined), ...wakeAt };
  const note = [state.trouble, draft && say('draftOnCard'), tellOffer(offered?.procedure)]
    .filter(Boolean)
    .join(' ');
  const related = queryRelated(state, procedure, query);
  const view = buildCardView({
    procedure,
    ...journey,
    assessment,
    absentMs: outcome.absentMs,
    note,
    shown,
    version,
    policy: cardPolicyOf(readPolicy(state.stored.policy).policy),
    wrong: writeWrongStep(procedure, journey.run.step, state.stored.observed, version),
    ...(related && { related: { id: related.id, title: related.title } }),
  });
  const { awaited } = outcome;
  const scene: Scene = { tab, view, ...(spot && { spot }), ...(awaited && { awaited }) };
  return { state: withScene(state, scene), ...wakeAt };
}

function withFollowed(state: WorkerState, id: string, draft: Draft): WorkerState {
  const { procedures } = state.stored.drafts;
  if (procedures[id] === draft) return state;
  const drafts = { version: 1 as const, procedures: { ...procedures, [id]: draft } };
  return { ...state, stored: { ...state.stored, drafts } };
}

/** Whoever asked to be taken to the card a while ago is doing something else by now. */
const withoutOldAsking = (state: WorkerState, now: number): WorkerState =>
  state.focusDueAt !== undefined && now - state.focusDueAt > FOCUS_DUE_MS
    ? { ...state, focusDueAt: undefined }
    : state;

/** A draft that is gone, or can't be looked for as it is written now, is checked no longer. */
const withoutLostCheck = (state: WorkerState, query: Guides['query']): WorkerState =>
  state.session.check && !query(state.session.check.procedure)
    ? { ...state, session: withoutCheck(state.session) }
    : state;

const clearsTicks = ({ stored }: WorkerState, procedure: Procedure, step: string | undefined) =>
  losesTicks(procedure, stored.progress.procedures[procedure.id], step);

const tellOffer = (procedure: Procedure | undefined) => procedure && say('cardOtherGuide', procedure.title);

/** The same object as long as people see the same. */
function withScene(state: WorkerState, scene: Scene | undefined): WorkerState {
  if (JSON.stringify(scene) === JSON.stringify(state.scene)) return state;
  const sameSpot = JSON.stringify(scene?.spot) === JSON.stringify(state.scene?.spot);
  // Without a scene there is nothing to compare with: a ring that was drawn before a restart is still where it was.
  const unlike = state.scene ? null : undefined;
  return { ...state, scene, anchor: sameSpot ? state.anchor : unlike };
}
