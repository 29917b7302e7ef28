import * as v from 'valibot';
import { isZoneHost } from '@/autotask/zones';
import { fromCardSchema, type FromCard } from '@/guide/messages';
import { outcomeOf } from '@/guide/card/ask-words';
import { preferRecording, removeRecording, type Recordings } from '@/guide/office/recordings';
import { readPolicy } from '@/guide/policy/stored-policy';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Handlers } from '@/guide/requests';
import { act, askFor, type RunAction } from '@/guide/run/act';
import { getStep, type Journey } from '@/guide/run/journey';
import { assess } from '@/guide/run/assess';
import { queryPageToOpen } from '@/guide/run/place';
import { endRun } from '@/guide/run/end-run';
import { see } from '@/guide/run/see';
import { say } from '@/guide/words/say';
import { answerOffer } from './offers';
import { keepPicked } from './on-picked';
import { openPage } from './open-page';
import { isOfCheck, type CheckAction } from './check-here';
import { isOfRecording, type RecordingAction } from './recording';
import { queryRelated } from './related';
import { queryJourney, sightingsOf, withJourney, type WorkerState } from './state';
import type { Core } from './core';

type Act = Extract<FromCard, { type: 'act' }>;
type Active = { procedure: Procedure; journey: Journey };

/** Carries out what the person asks for on the card. */
export function createCardActions(
  core: Core,
  handlers: Handlers,
  record: (action: RecordingAction, text?: string) => Promise<void>,
  check: (action: CheckAction) => Promise<void>,
) {
  const { platform, get, update } = core;

  const change = (make: (active: Active, state: WorkerState) => Journey) =>
    update((state) => {
      const journey = queryJourney(state);
      const procedure = journey && core.query(journey.run.procedure);
      return procedure ? withJourney(state, make({ procedure, journey }, state)) : state;
    });
  const perform = (action: RunAction) =>
    change(({ procedure, journey }) => act(procedure, journey, action, platform.now()));

  const assessNow = ({ procedure, journey }: Active, state: WorkerState) =>
    assess(procedure, getStep(procedure, journey.run), see(sightingsOf(state), state.session.tabs), 0);

  const takeThere = async ({ procedure, journey }: Active, tab: number) => {
    const page = queryPageToOpen(procedure, getStep(procedure, journey.run));
    const path = page && procedure.pages[page]?.open;
    const here = (await platform.listTabs(isZoneHost)).find(({ id }) => id === tab);
    if (!path || !here) return;
    try {
      await openPage(platform, here.host, path, here.id);
    } catch (error) {
      platform.report(error);
      update((state) => ({ ...state, trouble: say('cardNotOpened') }));
    }
  };

  /** What was pointed out and is in view is used whatever else is found, or not any more. */
  const settleShown = async (
    active: Active,
    make: (repairs: Recordings, procedure: string, target: string) => Recordings,
  ) => {
    const { seen } = assessNow(active, get());
    if (seen?.fact.means !== 'recorded') return;
    const { run, repairs } = get().stored;
    if (run) await core.keep({ repairs: make(repairs, run.procedure, seen.target) });
  };

  /** The frame with the ring moves the focus: only there it can be done. */
  const goTo = () => {
    const { agents, scene } = get();
    const spot = scene?.spot;
    const agent = agents.find(({ tab, frame }) => tab === spot?.tab && frame === spot.frame);
    const line = agent && core.connections.get(agent.id);
    if (line?.kind === 'agent') line.send({ type: 'go-to' });
  };

  /** The guide is over before its last step; why is kept. */
  const end = ({ procedure, journey: { progress } }: Active, why: string) =>
    update((state) => {
      const ended = endRun(progress, why, platform.now());
      const procedures = { ...state.stored.progress.procedures, [procedure.id]: ended };
      return { ...state, stored: { ...state.stored, run: null, progress: { version: 1, procedures } } };
    });

  async function carryOut(message: Act, tab: number): Promise<void> {
    const { action, step, procedure: shown } = message;
    // Whoever presses something in the card has come to it: no other card is to take the focus for that.
    if (get().focusDueAt !== undefined) update((state) => ({ ...state, focusDueAt: undefined }));
    if (isOfRecording(action)) return record(action, message.text);
    if (isOfCheck(action)) return check(action);
    if (action === 'dismiss')
      return update((state) => ({ ...state, session: answerOffer(state.session, true, platform.now()) }));
    // What starts is what the card was showing, whatever has been offered since.
    if (action === 'accept') {
      const procedure = core.query(shown);
      const first = procedure?.steps[0]?.id;
      await handlers['run.continue']({ procedure: shown, ...(step !== first && { step }) });
      return;
    }
    if (action === 'resume') {
      const { run } = get().stored;
      if (run?.status === 'paused' && run.procedure === shown)
        await handlers['run.continue']({ procedure: shown });
      return;
    }
    const active = core.active();
    // A press that comes too late is not meant for the step that is shown now; a pause is one at any step.
    const isMeant = action === 'pause' || active?.journey.run.step === step;
    if (!active || active.procedure.id !== shown || !isMeant) return;
    switch (action) {
      case 'scroll':
        return update((state) => ({ ...state, scrolls: state.scrolls + 1 }));
      case 'go-to':
        return goTo();
      case 'prefer':
        return settleShown(active, preferRecording);
      case 'forget':
        return settleShown(active, removeRecording);
      case 'keep':
        return keepPicked(core);
      case 'show-me':
        if (readPolicy(get().stored.policy).policy.allowShowing === false) return;
        return change((now, state) => {
          const target = now.journey.run.asking?.target ?? assessNow(now, state).target;
          return target === undefined ? now.journey : askFor(now.journey, target);
        });
      case 'finish':
        return update((state) => ({ ...state, stored: { ...state.stored, run: null } }));
      case 'end': {
        const at = getStep(active.procedure, active.journey.run);
        const isDenied = assessNow(active, get()).situation === 'denied';
        return end(active, outcomeOf(active.procedure, at, isDenied));
      }
      case 'not-needed': {
        const { stopIf } = getStep(active.procedure, active.journey.run);
        return stopIf && end(active, stopIf.outcome);
      }
      case 'related': {
        const related = queryRelated(get(), active.procedure, core.query);
        if (related) await handlers['run.start']({ procedure: related.id });
        return;
      }
      case 'copy':
        return;
      case 'open-page':
        return takeThere(active, tab);
      case 'open-form':
        return platform.openPopup();
      case 'restart':
        await handlers['run.restart']({ procedure: shown });
        return;
      default:
        return perform(action);
    }
  }

  return (raw: unknown, tab: number): Promise<void> => {
    const message = v.parse(fromCardSchema, raw);
    if (message.type === 'act') return carryOut(message, tab);
    update((state) => ({ ...state, session: { ...state.session, card: message.wish } }));
    return Promise.resolve();
  };
}
