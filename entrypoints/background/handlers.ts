import { LANDING_PATH, isZoneHost } from '@/autotask/zones';
import type { Procedure } from '@/guide/procedure/procedure';
import type { DataOf, Handlers, PopupReply } from '@/guide/requests';
import { emptyMemory } from '@/guide/run/memory';
import { act, askFor, beginRun, tickByHand } from '@/guide/run/act';
import { beginAnew } from '@/guide/run/run';
import { tickMail } from '@/guide/run/tick-mail';
import { settingsUnder } from '@/guide/office/under-policy';
import { readPolicy } from '@/guide/policy/stored-policy';
import { say } from '@/guide/words/say';
import type { AutotaskTab } from '@/platform/autotask-tabs';
import { queryBrowserContext } from './browser-context';
import type { CheckHere } from './check-here';
import { createContentHandlers } from './content-handlers';
import { createDraftHandlers, refuseDraft } from './draft-handlers';
import { answerOffer, queryOffer, queryWish, withWish } from './offers';
import { openPage } from './open-page';
import { bringToFront, queryJourney, withJourney, withoutCheck } from './state';
import type { Core } from './core';
import { createEraseHandler } from './erase';
import type { PolicyFollower } from './follow-policy';
import { queryRoom } from './keep-recording';
import { startRecording, type RecordingHandlers } from './recording';
import { createWrite, OK, refused } from './write-in-turn';

const needsZone = (): PopupReply => ({ ok: false, reason: 'needs-zone', say: say('sharedNeedsZone') });
const unknown = (): PopupReply => ({
  ok: false,
  reason: 'unknown-procedure',
  say: say('sharedNotInstalled'),
});
const noAccess = (): PopupReply => ({ ok: false, reason: 'no-access', say: say('sharedNoAccess') });

/** What answers each request of the extension's own pages. */
export function createHandlers(
  core: Core,
  policy: PolicyFollower,
  check: CheckHere,
  recording: RecordingHandlers,
): Handlers {
  const { platform, get, update } = core;

  /** The Autotask tab in front, else the one looked at last, else a zone to open; the zone is remembered. */
  const findHost = async (
    zone: string | undefined,
  ): Promise<{ host: string; tab?: AutotaskTab } | undefined> => {
    const [tab] = await platform.listTabs(isZoneHost);
    const { settings, policy: stored } = get().stored;
    const rules = readPolicy(stored).policy;
    const known = settingsUnder(rules, settings).zone;
    const isMeant = zone && isZoneHost(zone) && (rules.zones?.includes(zone) ?? true);
    const host = tab?.host ?? (isMeant ? zone : known);
    if (!host) return undefined;
    if (host !== known)
      update((state) => ({
        ...state,
        stored: { ...state.stored, settings: { ...state.stored.settings, zone: host } },
      }));
    return tab ? { host, tab } : { host };
  };

  /** Starts or goes on with a guide, in front. `fresh`: its ticks are cleared first. */
  const start = async (
    id: string,
    fresh: boolean,
    { zone, step }: { zone?: string | undefined; step?: string | undefined },
  ): Promise<PopupReply> => {
    const procedure = core.query(id);
    if (!procedure) return refuseDraft(get().stored.drafts.procedures[id]) ?? unknown();
    if (!(await platform.hasSiteAccess())) return noAccess();
    const place = await findHost(zone);
    if (!place) return needsZone();
    if (place.tab) await platform.showTab(place.tab);
    else await platform.openTab(`https://${place.host}${LANDING_PATH}`);
    const now = platform.now();
    update((before) => {
      const { run, progress } = before.stored;
      const known = fresh ? beginAnew(progress.procedures[id]) : progress.procedures[id];
      const goesOn = !fresh && !step && run?.procedure === id && run.status !== 'finished';
      const journey = goesOn
        ? act(procedure, { run, progress: known ?? { steps: {} } }, 'continue', now)
        : beginRun(procedure, known, now, step);
      const state = withJourney(before, { ...journey, run: { ...journey.run, touchedAt: now } });
      const isOffered = queryOffer(state.session, now)?.procedure === id;
      const answered = withWish(
        isOffered ? answerOffer(state.session, false, now) : state.session,
        undefined,
        now,
      );
      // Patience begins anew: nobody has looked while the guide was paused.
      const { place: seenAt } = answered.memory;
      const session = {
        ...withoutCheck(answered),
        memory: { ...emptyMemory, ...(seenAt && { place: seenAt }) },
      };
      return place.tab ? bringToFront({ ...state, session }, place.tab.id) : { ...state, session };
    });
    return OK;
  };

  const showPage = async (
    procedure: Procedure | undefined,
    page: string,
    zone: string | undefined,
  ): Promise<PopupReply> => {
    if (!procedure) return unknown();
    const path = procedure.pages[page]?.open;
    if (!path) return { ok: false, reason: 'failed', say: say('sharedPageNotFromHere') };
    const place = await findHost(zone);
    if (!place) return needsZone();
    await openPage(platform, place.host, path, place.tab?.id);
    return OK;
  };

  const tick = async ({ procedure: id, step, ticked }: DataOf<'step.tick'>): Promise<PopupReply> => {
    const procedure = core.query(id);
    if (!procedure) return unknown();
    const now = platform.now();
    update((state) => {
      const journey = queryJourney(state);
      const isHere = journey?.run.procedure === id && journey.run.step === step;
      if (ticked && isHere && journey.run.status !== 'finished')
        return withJourney(state, act(procedure, journey, 'did', now));
      const { progress } = state.stored;
      const after = tickByHand(procedure, progress.procedures[id] ?? { steps: {} }, step, ticked, now);
      const procedures = { ...progress.procedures, [id]: after };
      return { ...state, stored: { ...state.stored, progress: { version: 1, procedures } } };
    });
    return OK;
  };

  const mailed = async ({ procedure: id, part }: DataOf<'mail.did'>): Promise<PopupReply> => {
    const procedure = core.query(id);
    if (!procedure) return unknown();
    update((state) => {
      const { run: before, progress: all } = state.stored;
      const given = { run: before, progress: all.procedures[id] ?? { steps: {} } };
      const { run, progress } = tickMail(procedure, given, part, platform.now());
      if (run === before && progress === given.progress) return state;
      const procedures = { ...all.procedures, [id]: progress };
      return { ...state, stored: { ...state.stored, run, progress: { version: 1, procedures } } };
    });
    return OK;
  };

  /** Starts a draft at one of its steps, and asks there for a control. */
  const point = async ({ procedure: id, step, target, zone }: DataOf<'draft.point'>): Promise<PopupReply> => {
    const reply = await start(id, false, { zone, step });
    if (reply.ok)
      update((state) => {
        const journey = queryJourney(state);
        return journey ? withJourney(state, askFor(journey, target)) : state;
      });
    return reply;
  };
  const write = createWrite(core);

  return {
    ...createContentHandlers(core, write),
    ...createDraftHandlers(core, write),
    'everything.erase': createEraseHandler(core),
    async 'policy.look'() {
      await policy.look(true);
      return OK;
    },
    'draft.point': point,
    'check.here': check.start,
    async 'record.start'({ zone, into }) {
      const room = into && queryRoom(get().stored.drafts, into.draft);
      if (into && !room) return refused(say(room === undefined ? 'draftGone' : 'recordFull'));
      if (!(await platform.hasSiteAccess())) return noAccess();
      const place = await findHost(zone);
      if (!place) return needsZone();
      if (place.tab) await platform.showTab(place.tab);
      else await platform.openTab(`https://${place.host}${LANDING_PATH}`);
      update((state) =>
        startRecording(state, place.tab?.id, platform.now(), into && room ? { ...into, room } : undefined),
      );
      return OK;
    },
    'record.finish': recording.finish,
    'record.discard': recording.discard,
    'run.start': (data) => start(data.procedure, false, data),
    'run.continue': (data) => start(data.procedure, false, data),
    'run.restart': (data) => start(data.procedure, true, data),
    async 'run.pause'() {
      update((state) => {
        const journey = queryJourney(state);
        const procedure = journey && core.query(journey.run.procedure);
        return procedure ? withJourney(state, act(procedure, journey, 'pause', platform.now())) : state;
      });
      return OK;
    },
    'step.tick': tick,
    'mail.did': mailed,
    'page.open': ({ procedure, page, zone }) => showPage(core.query(procedure), page, zone),
    'place.get'() {
      const { session, scene } = get();
      const now = platform.now();
      return queryBrowserContext(
        platform,
        core.list(),
        queryOffer(session, now),
        queryWish(session, now),
        scene?.tab,
        session.recording,
      );
    },
    async 'wish.keep'({ procedure, step }) {
      if (!core.query(procedure)) return unknown();
      const link = { procedure, ...(step !== undefined && { step }) };
      update((state) => ({ ...state, session: withWish(state.session, link, platform.now()) }));
      return OK;
    },
    async 'wish.drop'() {
      update((state) => ({ ...state, session: withWish(state.session, undefined, platform.now()) }));
      return OK;
    },
    async 'offer.dismiss'() {
      update((state) => ({ ...state, session: answerOffer(state.session, true, platform.now()) }));
      return OK;
    },
  };
}
