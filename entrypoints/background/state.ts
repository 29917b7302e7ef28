import type { FrameRef, FrameSighting, Sighting } from '@/guide/run/facts';
import type { Anchor, Obstacle } from '@/guide/messages';
import type { Journey } from '@/guide/run/journey';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Spot } from '@/guide/run/step';
import { emptySession, type Session } from '@/guide/session';
import type { ShownView } from '@/guide/shown-view';
import { emptyStored, type Stored } from '@/guide/stored';

/** A connected agent and what it saw last. */
export interface Agent extends FrameRef {
  id: number;
  sighting?: Sighting;
  /** What the card had better keep clear of in its frame, once it was asked. */
  near?: readonly Obstacle[];
}

/** What people see of a guide: one card in one tab, and the spotlight where it says. */
export interface Scene {
  tab: number;
  view: ShownView;
  spot?: Spot;
  /** The frame that had this target in its spotlight goes on by itself as soon as it is back. */
  awaited?: string;
}

/** Everything that the worker knows. What it does follows from how this changes (effects.ts). */
export interface WorkerState {
  /** Storage has been read. */
  ready: boolean;
  /** The frames had the time to speak after a restart. */
  warm: boolean;
  stored: Stored;
  session: Session;
  agents: readonly Agent[];
  /** The tabs whose top document has a card connected, and the frames that have a picker, by connection. */
  cards: readonly { id: number; tab: number }[];
  pickers: readonly { id: number }[];
  recorders: readonly { id: number }[];
  checkers: readonly Agent[];
  scene: Scene | undefined;
  /** What the card in the scene's tab is placed by; undefined after a restart, until the ring's frame has said it. */
  anchor: Anchor | null | undefined;
  /** When the person asked to be taken to the card, until it has the focus or they have gone on. */
  focusDueAt?: number | undefined;
  /** Counts how often the spotlight's control was to be scrolled into view. */
  scrolls: number;
  /** Storage did not take what was written last: what people have to know. */
  trouble: string | undefined;
}

export const emptyState: WorkerState = {
  ready: false,
  warm: false,
  stored: emptyStored,
  session: emptySession,
  agents: [],
  cards: [],
  pickers: [],
  recorders: [],
  checkers: [],
  scene: undefined,
  anchor: null,
  scrolls: 0,
  trouble: undefined,
};

export const sightingsOf = ({ agents }: WorkerState): FrameSighting[] =>
  agents.flatMap(({ tab, frame, sighting }) => (sighting ? [{ tab, frame, sighting }] : []));

/** The tab whose document is in view and was looked at last. */
export function queryFrontTab({ agents, session: { tabs } }: WorkerState): number | undefined {
  const inView = new Set(agents.filter(({ sighting }) => sighting?.visible).map(({ tab }) => tab));
  return tabs.find((tab) => inView.has(tab));
}

/** The run and its ticks. */
export function queryJourney({ stored: { run, progress } }: WorkerState): Journey | undefined {
  return run ? { run, progress: progress.procedures[run.procedure] ?? { steps: {} } } : undefined;
}

/** The procedure that is being followed, if one is running or has just been finished. */
export function queryActive(
  state: WorkerState,
  query: (id: string) => Procedure | undefined,
): { procedure: Procedure; journey: Journey } | undefined {
  const journey = queryJourney(state);
  const procedure = journey && journey.run.status !== 'paused' ? query(journey.run.procedure) : undefined;
  return journey && procedure && { procedure, journey };
}

/** The state with another run and its ticks. */
export function withJourney(state: WorkerState, { run, progress }: Journey): WorkerState {
  const procedures = { ...state.stored.progress.procedures, [run.procedure]: progress };
  return { ...state, stored: { ...state.stored, run, progress: { version: 1, procedures } } };
}

/**
 * The state after a frame has said what it sees. A tab comes to the front when somebody begins to look at it. While
 * the frames only say again what they said to the worker before, the order stays as it was kept.
 */
export function withSighting(state: WorkerState, id: number, sighting: Sighting): WorkerState {
  const agent = state.agents.find((each) => each.id === id);
  if (!agent) return state;
  const agents = state.agents.map((each) => (each === agent ? { ...agent, sighting } : each));
  const isNews = isLookedAt(sighting) && !isLookedAt(agent.sighting);
  if (isNews && state.warm) return bringToFront({ ...state, agents }, agent.tab);
  const { tabs } = state.session;
  return withTabs({ ...state, agents }, tabs.includes(agent.tab) ? tabs : [...tabs, agent.tab]);
}

/** The state once all frames had the time to speak after a restart: a tab that is looked at now is in front. */
export function warmUp(state: WorkerState): WorkerState {
  const lookedAt = new Set(state.agents.filter(({ sighting }) => isLookedAt(sighting)).map(({ tab }) => tab));
  const { tabs } = state.session;
  const sorted = [...tabs.filter((tab) => lookedAt.has(tab)), ...tabs.filter((tab) => !lookedAt.has(tab))];
  const isSame = sorted.every((tab, index) => tab === tabs[index]);
  return withTabs({ ...state, warm: true }, isSame ? tabs : sorted);
}

const isLookedAt = (sighting: Sighting | undefined) => sighting?.visible === true && sighting.focused;

/** Puts a tab in front, as when the person has just started a guide in it. */
export function bringToFront(state: WorkerState, tab: number): WorkerState {
  const { tabs } = state.session;
  return withTabs(state, tabs[0] === tab ? tabs : [tab, ...tabs.filter((each) => each !== tab)]);
}

const withTabs = (state: WorkerState, tabs: number[]): WorkerState =>
  tabs === state.session.tabs ? state : { ...state, session: { ...state.session, tabs } };

/** A session in which nothing is checked: whatever begins now has the page for itself. */
export function withoutCheck({ check: _check, ...session }: Session): Session {
  return session;
}

/** The state without an agent that has gone. */
export function withoutAgent(state: WorkerState, id: number): WorkerState {
  const gone = state.agents.find((each) => each.id === id);
  const agents = state.agents.filter((each) => each !== gone);
  const isLast = gone && !agents.some(({ tab }) => tab === gone.tab);
  const { tabs } = state.session;
  return withTabs({ ...state, agents }, isLast ? tabs.filter((tab) => tab !== gone.tab) : tabs);
}

/** The lists of open ports, by what is at their other end. */
export type EndKind = 'agents' | 'cards' | 'pickers' | 'recorders' | 'checkers';

/** The state with one more end of a port. */
export const withOne = (state: WorkerState, kind: EndKind, one: FrameRef & { id: number }): WorkerState => ({
  ...state,
  [kind]: [...state[kind], one],
});

/** The state without an end of a port that is closed. */
export const withoutOne =
  (kind: EndKind) =>
  (state: WorkerState, id: number): WorkerState => ({
    ...state,
    [kind]: state[kind].filter((each) => each.id !== id),
  });
