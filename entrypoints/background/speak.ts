import { noWish } from '@/guide/card/card-form';
import { queryNear } from './near';
import type { AgentLine, CardLine, Connections } from './connections';
import type { VersionedPlan } from './plan';
import type { Scene, WorkerState } from './state';

/**
 * Tells agents and cards what has changed for them. A ring beside the card of another step would be a wrong one: the
 * old ring goes first, then the cards turn, and the new ring comes last.
 */
export function speak(
  after: WorkerState,
  before: WorkerState,
  connections: Connections,
  plan: VersionedPlan | undefined,
): void {
  const agents = after.agents.flatMap(({ id }) => lineOf(connections, id, 'agent'));
  const cards = after.cards.flatMap(({ id }) => lineOf(connections, id, 'card'));
  if (!plan) for (const agent of agents) agent.send({ type: 'stop' });
  else for (const agent of agents) watch(agent, plan);
  // A worker that has just been started doesn't know yet what has to be shown: what is there stays.
  if (!after.warm && !after.scene) return;
  const scrolls = after.scrolls > before.scrolls;
  const ringOf = ({ tab, frame }: AgentLine) => {
    const spot = after.scene?.spot;
    return spot && spot.tab === tab && spot.frame === frame ? spot : undefined;
  };
  for (const agent of agents) if (!ringOf(agent) && !mayBeBack(agent, after)) hide(agent);
  // The ring that was elsewhere in this frame goes before the card turns, too.
  for (const agent of agents) {
    const spot = ringOf(agent);
    if (spot && agent.ring && agent.ring !== nameOf(spot)) hide(agent);
  }
  for (const agent of agents) survey(agent, after.scene?.tab === agent.tab);
  for (const card of cards) turn(card, after, plan !== undefined);
  for (const agent of agents) {
    const spot = ringOf(agent);
    // One that was awaited is asked for again: where it is now has to be said, too.
    const isShown = spot && agent.ring === nameOf(spot) && before.scene?.spot !== undefined;
    if (!spot || (isShown && !scrolls)) continue;
    agent.ring = nameOf(spot);
    agent.send({ type: 'show', target: spot.target, opener: spot.opener, scroll: scrolls });
  }
}

/** Whether a frame that the person still looks at may go on by itself, once what it pointed at is there again. */
function mayBeBack({ ring, tab, frame }: AgentLine, { scene, agents }: WorkerState): boolean {
  if (!scene?.awaited || scene.tab !== tab || ring !== nameOf({ target: scene.awaited, opener: false }))
    return false;
  return agents.some((each) => each.tab === tab && each.frame === frame && each.sighting?.visible === true);
}

type Spot = NonNullable<Scene['spot']>;
const nameOf = ({ target, opener }: Pick<Spot, 'target' | 'opener'>) => `${target} ${opener}`;

function lineOf<K extends 'agent' | 'card'>(connections: Connections, id: number, kind: K) {
  const line = connections.get(id);
  return line?.kind === kind ? [line as Extract<typeof line, { kind: K }>] : [];
}

function watch(agent: AgentLine, { version, plan }: VersionedPlan): void {
  if (agent.version === version) return;
  agent.version = version;
  agent.send({ type: 'watch', version, plan });
}

function hide(agent: AgentLine): void {
  if (agent.ring === '') return;
  agent.ring = '';
  agent.send({ type: 'hide' });
}

/** Only where the card is shown it matters what it may lie over. */
function survey(agent: AgentLine, on: boolean): void {
  if (on === (agent.surveys ?? false)) return;
  agent.surveys = on;
  agent.send({ type: 'survey', on });
}

/** Only differences are sent. A card that has nothing to show is taken down when no guide is under way. */
function turn(card: CardLine, state: WorkerState, isActive: boolean): void {
  const { scene, anchor, session, focusDueAt } = state;
  if (!scene && !isActive) return card.send({ type: 'stop' });
  // First, so that the card is drawn once, as the person wants it.
  const wish = JSON.stringify(session.card ?? noWish);
  if (wish !== card.wish) {
    card.wish = wish;
    card.send({ type: 'wish', wish: session.card ?? noWish });
  }
  const shown = scene && scene.tab === card.tab ? scene : undefined;
  const around = shown && queryNear(state);
  const near = JSON.stringify(around);
  if (around && near !== (card.near ?? '[]')) {
    card.near = near;
    card.send({ type: 'near', near: around });
  }
  const view = shown ? JSON.stringify(shown.view) : '';
  if (view !== card.view) {
    card.view = view;
    card.send({ type: 'view', view: shown?.view ?? null });
  }
  const place = JSON.stringify(anchor);
  if (shown && anchor !== undefined && place !== card.anchor) {
    card.anchor = place;
    card.send({ type: 'anchor', anchor });
  }
  if (shown && focusDueAt !== undefined && focusDueAt !== card.focusedAt) {
    card.focusedAt = focusDueAt;
    card.send({ type: 'focus' });
  }
}
