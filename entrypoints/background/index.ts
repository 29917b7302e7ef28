import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isZoneHost, isZoneOrigin } from '@/autotask/zones';
import type { LinkOffer } from '@/guide/procedure/link';
import type { Procedure } from '@/guide/procedure/procedure';
import {
  fromAgentSchema,
  fromBootSchema,
  fromCardSchema,
  fromPopupSchema,
  type FromBoot,
  type FromCard,
  type ToAgent,
  type ToCard,
  type WatchPlan,
} from '@/guide/messages';
import { inject, listAutotaskTabs, openTab } from '@/platform/autotask-tabs';
import { clearBadge, showBadge } from '@/platform/badge';
import { shipped } from '@/procedures/catalogue';
import { describeRun, showApplies } from './badges';
import { writeBootNote } from './boot-note';
import { createConductor } from './conductor';
import { createFrames, type Agent } from './frames';
import { createLedger } from './ledger';
import { createOffers } from './offers';
import { createPicking } from './picking';
import { createRequests } from './requests';
import { agentFor, CARD, hasRecorded, PICKER } from './scripts';
import { createShelf } from './shelf';
import { createStage } from './stage';

const toPlan = ({ pages, targets }: Procedure): WatchPlan => ({ pages, targets });

const toOffer = ({ procedure, step }: LinkOffer): LinkOffer => (step ? { procedure, step } : { procedure });

/** The one writer of the run. Every listener is registered at once, so that an event may wake the worker. */
export default defineBackground({
  type: 'module',
  main() {
    const ledger = createLedger();
    const { listProcedures, queryProcedure } = createShelf(shipped, ledger);
    const offers = createOffers();
    const ready = Promise.all([ledger.ready, offers.ready]);
    const frames = createFrames();
    /** What the agents were told to look for last. */
    let watched: Procedure | undefined;
    const stage = createStage(frames, (tab) => void inject(CARD, tab, { frame: 0 }));
    const conductor = createConductor({
      ledger,
      frames,
      stage,
      queryProcedure,
      queryOffer: offers.query,
      onWritten: () => {
        picking.follow();
        void writeSigns();
      },
    });
    const picking = createPicking({ ledger, conductor, onRunChanged });
    const answer = createRequests({
      ledger,
      frames,
      conductor,
      offers,
      listProcedures,
      queryProcedure,
      onRunChanged,
    });

    async function onRunChanged(): Promise<void> {
      await writeSigns();
      const active = conductor.queryActive();
      if (active) {
        const { procedure } = active;
        const changed = watched !== undefined && watched !== procedure;
        if (changed) frames.replan(toPlan(procedure));
        watched = procedure;
        await injectAll(agentFor(procedure));
        // Frames that were there already have looked without it.
        if (changed && watched === procedure && hasRecorded(procedure)) frames.replan(toPlan(procedure));
      } else picking.follow();
      await conductor.conduct();
    }

    /** Into every frame of every Autotask tab. */
    async function injectAll(files: readonly string[]): Promise<void> {
      const tabs = await listAutotaskTabs(isZoneHost);
      await Promise.all(tabs.map(({ id }) => inject(files, id, { all: true })));
    }

    /** Boot's note and the badge follow from the run. */
    async function writeSigns(): Promise<void> {
      const { run, progress } = ledger.current();
      const procedure = run ? queryProcedure(run.procedure) : undefined;
      const offered = offers.query() !== undefined;
      await writeBootNote(conductor.queryActive() !== undefined, offered, listProcedures());
      await showBadge(describeRun(run, procedure, procedure && progress.procedures[procedure.id]));
    }

    function onAgent(port: Browser.runtime.Port, tab: number, frame: number): void {
      const agent: Agent = { tab, frame, send: (message: ToAgent) => port.postMessage(message) };
      frames.add(agent);
      port.onDisconnect.addListener(() => {
        frames.remove(agent);
        void conductor.conduct();
      });
      port.onMessage.addListener((raw: unknown) => {
        const message = v.safeParse(fromAgentSchema, raw);
        if (!message.success) return;
        if (message.output.type === 'anchor') return stage.anchor(agent, message.output.anchor);
        if (message.output.type === 'pressed') {
          const { target, ago } = message.output;
          return void conductor.pressed(target, ago);
        }
        frames.report(agent, message.output.sighting);
        void conductor.conduct();
      });
      void ready.then(() => {
        const active = conductor.queryActive();
        if (!active) return agent.send({ type: 'stop' });
        watched ??= active.procedure;
        agent.send({ type: 'watch', plan: toPlan(active.procedure) });
        stage.refresh(agent);
      });
    }

    function onCard(port: Browser.runtime.Port, tab: number): void {
      const send = (message: ToCard) => port.postMessage(message);
      void ready.then(() =>
        conductor.queryActive() || offers.query()?.tab === tab
          ? stage.addCard(tab, send)
          : send({ type: 'stop' }),
      );
      port.onDisconnect.addListener(() => stage.removeCard(tab, send));
      port.onMessage.addListener((raw: unknown) => {
        const message = v.safeParse(fromCardSchema, raw);
        if (message.success) void onCardAction(message.output, tab);
      });
    }

    async function onCardAction({ action, step }: FromCard, tab: number): Promise<void> {
      const offer = offers.query();
      if (action === 'dismiss') return void (await answer({ type: 'offer.dismiss' }));
      if (action === 'accept')
        return offer && void (await answer({ type: 'run.continue', ...toOffer(offer) }));
      if (ledger.current().run?.step !== step) return;
      if (action === 'scroll') return conductor.scroll();
      if (action === 'forget') return picking.forget();
      if (action === 'show-me') {
        await conductor.ask();
        return injectAll(PICKER);
      }
      if (action === 'finish') {
        await ledger.write({ run: null });
        return onRunChanged();
      }
      if (action === 'open-page') return openPageOfStep(tab);
      await conductor.act(action);
    }

    async function openPageOfStep(tab: number): Promise<void> {
      const active = conductor.queryActive();
      const step = active?.procedure.steps.find(({ id }) => id === active.journey.run.step);
      const path = step?.goTo && active?.procedure.pages[step.goTo]?.open;
      const here = (await listAutotaskTabs(isZoneHost)).find(({ id }) => id === tab);
      if (path && here) await openTab(`https://${here.host}${path}`, tab);
    }

    /** What a frame needs that has just been loaded. */
    async function injectInto(tab: number, frame: number): Promise<void> {
      const active = conductor.queryActive();
      if (active) await inject(agentFor(active.procedure), tab, { frame });
      if (active?.journey.run.asking) await inject(PICKER, tab, { frame });
      if (frame === 0 && offers.query()?.tab === tab) await inject(CARD, tab, { frame });
    }

    async function onBoot(message: FromBoot, tab: number, frame: number): Promise<void> {
      await ready;
      switch (message.type) {
        case 'frame.ready':
          await injectInto(tab, frame);
          return;
        case 'link.seen':
          if (frame === 0 && (await offers.make(tab, toOffer(message)))) await onRunChanged();
          return;
        case 'page.left':
          return clearBadge(tab);
        case 'page.seen': {
          const applies = listProcedures().filter(({ id }) => message.procedures.includes(id));
          if (!ledger.current().run && applies.length > 0) await showApplies(tab, applies);
        }
      }
    }

    browser.runtime.onConnect.addListener((port) => {
      const { id, tab, frameId, origin } = port.sender ?? {};
      if (
        id !== browser.runtime.id ||
        tab?.id === undefined ||
        frameId === undefined ||
        !isZoneOrigin(origin ?? '')
      ) {
        return port.disconnect();
      }
      if (port.name === 'agent') onAgent(port, tab.id, frameId);
      else if (port.name === 'picker') picking.addPicker(port);
      else if (port.name === 'card' && frameId === 0) onCard(port, tab.id);
      else port.disconnect();
    });

    browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
      if (sender.id !== browser.runtime.id) return undefined;
      if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
        const message = v.safeParse(fromPopupSchema, raw);
        if (!message.success) return undefined;
        answer(message.output).then(reply, () =>
          reply({ ok: false, reason: 'failed', say: 'That did not work. Please try again.' }),
        );
        return true;
      }
      const message = v.safeParse(fromBootSchema, raw);
      if (message.success && sender.tab?.id !== undefined && sender.frameId !== undefined) {
        void onBoot(message.output, sender.tab.id, sender.frameId);
      }
      return undefined;
    });

    browser.commands.onCommand.addListener(async (command) => {
      await ledger.ready;
      const { run } = ledger.current();
      if (command !== 'go-to-card' || !run) return;
      if (run.status !== 'paused') return stage.focusCard();
      await answer({ type: 'run.continue', procedure: run.procedure });
    });

    const wake = () => ready.then(onRunChanged);
    browser.runtime.onInstalled.addListener(wake);
    browser.runtime.onStartup.addListener(wake);
  },
});
