import type { FrameRef, FrameSighting, Sighting } from '@/guide/run/facts';
import type { ToAgent, WatchPlan } from '@/guide/messages';

interface Agent extends FrameRef {
  send(message: ToAgent): void;
  sighting?: Sighting;
}

/** The agents that are connected, what each saw last, and which tabs the person looked at last. */
export interface Frames {
  add(agent: Agent): void;
  remove(agent: Agent): void;
  report(agent: Agent, sighting: Sighting): void;
  /** Puts a tab in front, as when the person has just started a guide in it. */
  bringToFront(tab: number): void;
  sightings(): FrameSighting[];
  /** Tabs, the one looked at last first. */
  tabs(): readonly number[];
  /** The tab whose document is in view and was looked at last. */
  queryFrontTab(): number | undefined;
  send(frame: FrameRef, message: ToAgent): void;
  sendAll(message: ToAgent): void;
  /** Another procedure is followed now: what was seen for the one before is forgotten. */
  replan(plan: WatchPlan): void;
}

export type { Agent };

export function createFrames(): Frames {
  const agents = new Set<Agent>();
  let tabs: number[] = [];

  const bringToFront = (tab: number) => {
    if (tabs[0] !== tab) tabs = [tab, ...tabs.filter((each) => each !== tab)];
  };
  return {
    add: (agent) => agents.add(agent),
    remove(agent) {
      agents.delete(agent);
      if (![...agents].some(({ tab }) => tab === agent.tab)) tabs = tabs.filter((tab) => tab !== agent.tab);
    },
    report(agent, sighting) {
      agent.sighting = sighting;
      if (sighting.focused && sighting.visible) bringToFront(agent.tab);
      else if (!tabs.includes(agent.tab)) tabs = [...tabs, agent.tab];
    },
    bringToFront,
    sightings: () =>
      [...agents].flatMap(({ tab, frame, sighting }) => (sighting ? [{ tab, frame, sighting }] : [])),
    tabs: () => tabs,
    queryFrontTab() {
      const inView = new Set([...agents].filter(({ sighting }) => sighting?.visible).map(({ tab }) => tab));
      return tabs.find((tab) => inView.has(tab));
    },
    send(frame, message) {
      for (const agent of agents)
        if (agent.tab === frame.tab && agent.frame === frame.frame) agent.send(message);
    },
    sendAll(message) {
      for (const agent of agents) agent.send(message);
    },
    replan(plan) {
      for (const agent of agents) {
        delete agent.sighting;
        agent.send({ type: 'watch', plan });
      }
    },
  };
}
