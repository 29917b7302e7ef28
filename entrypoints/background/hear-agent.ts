import * as v from 'valibot';
import { fromAgentSchema, type Anchor } from '@/guide/messages';
import { isPicking } from '@/guide/run/act';
import { memoryOf } from '@/guide/run/memory';
import { press, spendPress } from '@/guide/run/presses';
import type { Run } from '@/guide/run/run';
import type { Core } from './core';
import { partOfAgent } from './scripts';
import { withSighting, type WorkerState } from './state';

/**
 * What an agent says. `place` puts into the state where things are, without deciding anything: no rule depends on it,
 * and it comes with every frame that the control moves. Throws when it is no message of an agent's.
 */
export function hearAgent(
  { connections, get, update, platform }: Core,
  place: (change: Partial<Pick<WorkerState, 'anchor' | 'agents'>>) => void,
  raw: unknown,
  id: number,
): void {
  const message = v.parse(fromAgentSchema, raw);
  const line = connections.get(id);
  if (line?.kind !== 'agent') return;
  const { scene, anchor, agents, cards } = get();
  const hasRing = scene?.spot?.tab === line.tab && scene.spot.frame === line.frame;
  switch (message.type) {
    case 'sighting':
      // What was seen for another plan says nothing about this one.
      if (message.version === line.version) update((state) => withSighting(state, id, message.sighting));
      return;
    case 'pressed':
      return update((state) => pressed(state, line.tab, message.target, platform.now() - message.ago));
    case 'anchor':
      if (hasRing) place({ anchor: withNear(message.anchor, anchor) });
      return;
    case 'near':
      return place({
        agents: agents.map((each) => (each.id === id ? { ...each, near: message.near } : each)),
      });
    case 'need':
      void platform.inject(partOfAgent(message.part), line.tab, { frame: line.frame });
      return;
    case 'went':
      for (const card of cards) {
        const end = connections.get(card.id);
        if (hasRing && card.tab === line.tab && end?.kind === 'card')
          end.send({ type: 'went', ok: message.ok });
      }
  }
}

/** What is near was said before the control began to move, and stands until it is said anew. */
function withNear(anchor: Anchor | null, before: Anchor | null | undefined): Anchor | null {
  const near = anchor?.near ?? before?.near;
  return anchor && { ...anchor, ...(near && { near }) };
}

/** A press that points at a control for us is none on it, nor is one after the guide has ended. */
function pressed(state: WorkerState, tab: number, target: string | undefined, at: number): WorkerState {
  const { run } = state.stored;
  if (!run) return state;
  const withRun = (after: Run) => ({ ...state, stored: { ...state.stored, run: after } });
  if (run.status !== 'running' || isPicking(run))
    return target === undefined ? state : withRun(spendPress(run, target, at));
  const after = press(run, target, at);
  if (target === undefined || after === run) return withRun(after);
  const memory = { ...memoryOf(state.session.memory, run), pressedIn: tab };
  return { ...withRun(after), session: { ...state.session, memory } };
}
