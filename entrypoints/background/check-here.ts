import * as v from 'valibot';
import { isZoneHost } from '@/autotask/zones';
import type { CardAction } from '@/guide/card/card-view';
import { withTrials } from '@/guide/draft/try-names';
import { fromCheckerSchema } from '@/guide/messages';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Handlers } from '@/guide/requests';
import { numberTargets, toHere, type Here } from '@/guide/run/here';
import { say } from '@/guide/words/say';
import type { CheckerLine, Connections } from './connections';
import type { Core } from './core';
import { refuseDraft } from './draft-handlers';
import { planOf } from './plan';
import { CHECKER } from './scripts';
import { withoutCheck, type WorkerState } from './state';
import { refused } from './write-in-turn';

/** Frames answer one by one; when all that have come have answered and no other has come for so long, that is all. */
const QUIET_MS = 80;
const TURN_MS = 20;
/** So long it may take until the first frame has spoken. */
const FIRST_MS = 1500;
/** What hasn't been seen by then is told of as absent. */
const LONGEST_MS = 4000;

export type CheckAction = Extract<CardAction, `check-${string}`>;
export const isOfCheck = (action: CardAction): action is CheckAction => action.startsWith('check-');

export interface CheckHere {
  start: Handlers['check.here'];
  /** What the checker of a frame says. Throws when it is no message of a checker's. */
  hear(raw: unknown, id: number): void;
  act(action: CheckAction): Promise<void>;
  /** A page has gone from a tab's top, and the line of its checker with it. */
  onGone(tab: number, line: CheckerLine): void;
}

/**
 * What the frames say together; undefined as long as nothing can be said: none that is seen has answered, Autotask shows its
 * sign-in, or a frame can't be looked at, which may have any of the controls.
 */
export function queryHere({ checkers, session: { check } }: WorkerState): Here | undefined {
  const frames = checkers.flatMap(({ tab, frame, sighting }) =>
    sighting?.visible && !sighting.system && tab === check?.tab ? [{ tab, frame, sighting }] : [],
  );
  const isBlind = frames.length === 0 || frames.some(({ sighting }) => sighting.failed);
  return isBlind ? undefined : toHere(frames);
}

/** Tells the frames of the tab what to look for, whenever the draft changes; all others that it is over. */
export function tellCheckers(
  { checkers, session: { check } }: WorkerState,
  connections: Connections,
  query: (id: string) => Procedure | undefined,
): void {
  const procedure = check && checkers.length > 0 ? query(check.procedure) : undefined;
  for (const { id, tab } of checkers) {
    const line = connections.get(id);
    if (line?.kind !== 'checker' || line.isOver) continue;
    if (!procedure || tab !== check?.tab) {
      line.isOver = true;
      line.send({ type: 'stop' });
      continue;
    }
    const { version: planned, plan } = planOf(check.tries ? withTrials(procedure) : procedure);
    const numbers = check.tries ? {} : numberTargets(procedure.steps);
    const version = `${planned} ${JSON.stringify(numbers)}`;
    if (line.version === version) continue;
    line.version = version;
    line.send({ type: 'check', version, plan, numbers });
  }
}

type Check = NonNullable<WorkerState['session']['check']>;

/** Looks for the controls of a draft on the page in front, and shows them there until the person has seen enough. */
export function createCheckHere({ platform, connections, get, update, query }: Core): CheckHere {
  const end = () => update((state) => ({ ...state, session: withoutCheck(state.session) }));
  /** Whether it goes on still: it may have been ended meanwhile, or another one may have begun. */
  const goesOn = (check: Check) => get().session.check === check;

  /** Resolves once the frames have answered. `quiet`: for so long they have been whole, as `before`. */
  async function answered(check: Check, until: number, quiet = 0, before = ''): Promise<void> {
    const isAlone = before === '' && platform.now() >= until - LONGEST_MS + FIRST_MS;
    if (quiet >= QUIET_MS || isAlone || platform.now() >= until || !goesOn(check)) return;
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
    const mine = get().checkers.filter(({ tab }) => tab === check.tab);
    const now = mine.map(({ id }) => id).join();
    const isWhole = mine.length > 0 && mine.every(({ sighting }) => sighting) && now === before;
    return answered(check, until, isWhole ? quiet + TURN_MS : 0, now);
  }

  return {
    async start({ procedure: id, tries }) {
      if (!query(id)) return refuseDraft(get().stored.drafts.procedures[id]) ?? refused(say('draftGone'));
      if (!(await platform.hasSiteAccess()))
        return { ok: false, reason: 'no-access', say: say('sharedNoAccess') };
      if (get().session.recording) return refused(say('hereRecording'));
      const front = await platform.queryFront();
      const [tab] = await platform.listTabs(isZoneHost);
      if (!tab) return refused(say('hereNoAutotask'));
      const check: Check = {
        tab: tab.id,
        procedure: id,
        ...(tries && { tries }),
        ...(front?.isOwn && { from: { id: front.id, windowId: front.windowId } }),
      };
      // What was seen for another draft says nothing about this one.
      for (const line of connections.values()) if (line.kind === 'checker') delete line.version;
      update((state) => ({
        ...state,
        checkers: state.checkers.map(({ sighting: _old, ...each }) => each),
        session: { ...state.session, check },
      }));
      let here: Here | undefined;
      let isShown = false;
      try {
        await platform.inject(CHECKER, tab.id, { all: true });
        await answered(check, platform.now() + LONGEST_MS);
        if (!goesOn(check)) return refused(say('hereOver'));
        here = queryHere(get());
        if (here && !tries) await platform.showTab(tab);
        isShown = here !== undefined && !tries;
      } finally {
        if (!isShown && goesOn(check)) end();
      }
      return here ? { ok: true, here } : refused(say('hereBlind'));
    },
    hear(raw, id) {
      const message = v.parse(fromCheckerSchema, raw);
      const line = connections.get(id);
      if (line?.kind !== 'checker' || line.isOver) return;
      if (message.type === 'ended') return end();
      if (line.version !== message.version) return;
      const { sighting } = message;
      update((state) => ({
        ...state,
        checkers: state.checkers.map((each) => (each.id === id ? { ...each, sighting } : each)),
      }));
    },
    async act(action) {
      const { from } = get().session.check ?? {};
      end();
      // The editor may have been closed meanwhile: then there is nowhere to go back to.
      if (action === 'check-back' && from) await platform.showTab(from).catch(() => undefined);
    },
    onGone(tab, { isOver }) {
      if (!isOver && get().session.check?.tab === tab) end();
    },
  };
}
