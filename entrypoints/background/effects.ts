import type { Procedure } from '@/guide/procedure/procedure';
import { isPicking } from '@/guide/run/act';
import { storedKeys, type StoredKey } from '@/guide/stored';
import type { Platform } from '@/platform/browser-platform';
import { createBadges } from './badges';
import type { Connections } from './connections';
import { listPages } from './pages';
import { queryOffer, queryWish } from './offers';
import { AGENT, CARD, PICKER, RECORDER } from './scripts';
import { othersOf, planOf } from './plan';
import { queryActive, type WorkerState } from './state';
import { speak } from './speak';
import { tellCheckers } from './check-here';
import { tellWords } from './tell-words';

export interface EffectDeps {
  platform: Platform;
  connections: Connections;
  list(state: WorkerState): readonly Procedure[];
  query(state: WorkerState, id: string): Procedure | undefined;
  /** Writes the items that have changed to storage, after those before. */
  persist(changed: readonly StoredKey[]): void;
  /** Injects scripts into every frame of every Autotask tab. */
  injectAll(files: readonly string[]): Promise<void>;
}

/** Whether the next press only points a control out: for the running guide, or in a recording. */
const isPointing = ({ stored, session }: WorkerState) =>
  session.recording ? session.recording.pointing !== undefined : isPicking(stored.run);

/**
 * What the worker does in the world, derived from how its state changed: storage, boot's note, badges, agents, pickers,
 * cards and the spotlight. The one place for all of it; nothing else in the worker has an effect of these.
 */
export function createEffects(deps: EffectDeps): (after: WorkerState, before: WorkerState) => void {
  const { platform, connections, list, query } = deps;
  const attempt = (work: Promise<unknown>) => void work.catch(platform.report);
  /** What was written last: a new worker writes each once. */
  let note = '';
  const showBadges = createBadges(platform, list, query);

  return (after, before) => {
    if (!after.ready) return;
    const activeOf = (state: WorkerState) => queryActive(state, (id) => query(state, id));
    const active = activeOf(after);
    const was = before.ready ? activeOf(before) : active;

    // First what somebody waits for: the ring, and the card.
    tellWords(after, connections, platform);
    speak(after, before, connections, active && planOf(active.procedure));

    tellCheckers(after, connections, (id) => query(after, id));

    if (before.ready && after.stored !== before.stored) {
      deps.persist(storedKeys.filter((key) => after.stored[key] !== before.stored[key]));
    }
    if (before.ready && after.session !== before.session) attempt(platform.writeSession(after.session));

    const now = platform.now();
    const offered =
      queryOffer(after.session, now) !== undefined || queryWish(after.session, now) !== undefined;
    const isActive =
      active !== undefined || after.session.recording !== undefined || after.session.check !== undefined;
    const next = { active: isActive, offered, pages: listPages(list(after)) };
    const text = JSON.stringify(next);
    if (text !== note) {
      note = text;
      attempt(platform.writeBootNote(next));
    }
    attempt(showBadges(after, before.ready ? before : undefined));

    const isNew =
      active &&
      (was?.procedure !== active.procedure || was.journey.run.startedAt !== active.journey.run.startedAt);
    if (isNew) attempt(deps.injectAll(AGENT));
    const isNowPicking = isPointing(after);
    if (isNowPicking && !(before.ready && isPointing(before))) attempt(deps.injectAll(PICKER));
    const isRecording = after.session.recording !== undefined;
    if (isRecording && !(before.ready && before.session.recording)) attempt(deps.injectAll(RECORDER));
    for (const { id } of isRecording ? [] : after.recorders) {
      const line = connections.get(id);
      if (line?.kind === 'recorder') line.send({ type: 'stop' });
    }
    for (const { id } of after.pickers) {
      const line = connections.get(id);
      const isKnown = before.pickers.some((each) => each.id === id);
      if (line?.kind !== 'picker') continue;
      if (!isNowPicking) line.send({ type: 'stop' });
      else if (active && !isKnown)
        line.send({ type: 'others', plan: othersOf(after.stored.run, active.procedure) });
    }

    const { scene } = after;
    const hasCard = after.cards.some(({ tab }) => tab === scene?.tab);
    if (scene && !hasCard && scene.tab !== before.scene?.tab)
      attempt(platform.inject(CARD, scene.tab, { frame: 0 }));
  };
}
