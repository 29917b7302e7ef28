import { vi } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import type { CardAction } from '@/guide/card/card-view';
import type { ToAgent, ToCard } from '@/guide/messages';
import type { Port } from '@/entrypoints/background/worker';
import type { Sighting } from '@/guide/run/facts';
import { settle, startWorker, stored, warmUp, type Worker } from './worker';

/** One frame's agent, which lives on when the worker dies: its plan, what it sees, and the ring it draws. */
interface Agent {
  tab: number;
  frame: number;
  version: string;
  sighting: Sighting | undefined;
  ring: string | undefined;
  /** When each target was pressed: said again to a worker that has been restarted. */
  presses: Map<string, number>;
  port?: Port;
}

/** A top document's card, with what it shows. */
interface Card {
  tab: number;
  view: string | undefined;
  port?: Port;
}

/**
 * A browser with pages that hold agents and cards as the real ones behave, over a worker that can be killed at any
 * moment. Needs fake timers.
 */
export async function openBrowser(procedures: readonly Procedure[]) {
  const agents = new Map<string, Agent>();
  const cards = new Map<number, Card>();
  let worker: Worker;

  const connectAgent = (agent: Agent) => {
    const hear = (message: ToAgent) => {
      if (agent.port !== port) return;
      if (message.type === 'watch') {
        agent.version = message.version;
        if (agent.sighting) say(agent);
      } else if (message.type === 'show') agent.ring = `${message.target} ${message.opener}`;
      else if (message.type !== 'survey') {
        agent.ring = undefined;
        if (message.type === 'stop') stop(agent, port);
      }
    };
    const port: Port = worker.openAgent({ tab: agent.tab, frame: agent.frame, send: hear });
    agent.port = port;
    for (const [target, at] of agent.presses)
      if (Date.now() - at <= 5000) port.hear({ type: 'pressed', target, ago: Date.now() - at });
  };
  /** A stopped agent is gone; its page stays, and gets another when a guide goes on. */
  const stop = (agent: Agent, port: Port) => {
    agent.version = '';
    delete agent.port;
    queueMicrotask(port.close);
  };
  const say = ({ port, version, sighting }: Agent) => port?.hear({ type: 'sighting', version, sighting });

  const connectCard = (card: Card) => {
    const hear = (message: ToCard) => {
      if (card.port !== port) return;
      if (message.type === 'view') card.view = message.view ? JSON.stringify(message.view) : undefined;
      if (message.type === 'stop') {
        card.view = undefined;
        cards.delete(card.tab);
        delete card.port;
        queueMicrotask(port.close);
      }
    };
    const port: Port = worker.connectCard({ tab: card.tab, frame: 0, send: hear });
    card.port = port;
  };
  /** The card's script in the tab that asks for it. */
  const inject = async (files: readonly string[], tab: number) => {
    if (!files.includes('/card.js') || cards.has(tab)) return;
    const card: Card = { tab, view: undefined };
    cards.set(tab, card);
    connectCard(card);
  };
  const start = async () => {
    worker = startWorker(procedures, { inject });
    await warmUp();
  };
  await start();

  return {
    async kill() {
      worker.dies();
      const alive = new Set([...agents.values()].filter(({ port }) => port !== undefined));
      for (const each of [...agents.values(), ...cards.values()]) delete each.port;
      worker = startWorker(procedures, { inject });
      for (const agent of alive) connectAgent(agent);
      for (const card of cards.values()) connectCard(card);
      await settle();
      await warmUp();
    },
    async sees(tab: number, frame: number, sighting: Sighting) {
      const name = `${tab}/${frame}`;
      let agent = agents.get(name);
      if (!agent) {
        agent = { tab, frame, version: '', sighting: undefined, ring: undefined, presses: new Map() };
        agents.set(name, agent);
        connectAgent(agent);
        await settle();
      }
      agent.sighting = sighting;
      say(agent);
      // Only one tab has the focus: the others say that they have lost it.
      for (const other of agents.values())
        if (sighting.focused && other.tab !== tab && other.sighting?.focused) {
          other.sighting = { ...other.sighting, focused: false };
          say(other);
        }
      await settle();
    },
    async leaves(tab: number, frame: number) {
      const agent = agents.get(`${tab}/${frame}`);
      agents.delete(`${tab}/${frame}`);
      agent?.port?.close();
      await settle();
    },
    async presses(tab: number, frame: number, target?: string) {
      const agent = agents.get(`${tab}/${frame}`);
      if (target && agent) agent.presses.set(target, Date.now());
      agent?.port?.hear({ type: 'pressed', ...(target && { target }), ago: 0 });
      await settle();
    },
    act: (action: CardAction) => worker.act(action),
    /** Goes on with the guide: pages whose agent was stopped get a new one. */
    async goesOn(procedure: string) {
      await worker.answer({ type: 'run.continue', procedure, zone: 'ww5.autotask.net' });
      for (const agent of agents.values()) if (!agent.port) connectAgent(agent);
      await settle();
    },
    wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    /** The frames that draw a ring, with what each draws it on. */
    rings: () => [...agents].flatMap(([name, { ring }]) => (ring === undefined ? [] : [`${name} ${ring}`])),
    isInView: (name: string) => agents.get(name)?.sighting?.visible === true,
    /** All that a person can see, and what is kept. */
    async look() {
      return {
        rings: [...agents].flatMap(([name, { ring }]) => (ring === undefined ? [] : [`${name} ${ring}`])),
        cards: [...cards.values()].flatMap(({ tab, view }) => (view ? [`${tab} ${view}`] : [])),
        ...(await stored()),
      };
    },
  };
}

export type SimulatedBrowser = Awaited<ReturnType<typeof openBrowser>>;
