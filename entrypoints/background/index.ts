import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isZoneHost, isZoneOrigin } from '@/autotask/zones';
import {
  fromAgentSchema,
  fromBootSchema,
  fromCardSchema,
  fromPopupSchema,
  type FromBoot,
  type FromCard,
  type ToAgent,
  type ToCard,
} from '@/guide/protocol';
import { inject, listAutotaskTabs, openTab } from '@/platform/autotask-tabs';
import { clearBadge, showBadge } from '@/platform/badge';
import { procedures, queryProcedure } from '@/procedures/catalogue';
import { describeRun, showApplies } from './badges';
import { writeBootNote } from './boot-note';
import { createConductor } from './conductor';
import { createFrames, type Agent } from './frames';
import { createLedger } from './ledger';
import { createRequests } from './requests';
import { createStage } from './stage';

const AGENT = '/agent.js';
const CARD = '/card.js';

/** The one writer of the run. Every listener is registered at once, so that an event may wake the worker. */
export default defineBackground({
  type: 'module',
  main() {
    const ledger = createLedger();
    const frames = createFrames();
    const stage = createStage(frames, (tab) => void inject(CARD, tab, { frame: 0 }));
    const conductor = createConductor({
      ledger,
      frames,
      stage,
      queryProcedure,
      onWritten: () => void writeSigns(),
    });
    const answer = createRequests({ ledger, frames, conductor, procedures, onRunChanged });

    async function onRunChanged(): Promise<void> {
      await writeSigns();
      if (conductor.queryActive()) {
        const tabs = await listAutotaskTabs(isZoneHost);
        await Promise.all(tabs.map(({ id }) => inject(AGENT, id, { all: true })));
      }
      await conductor.conduct();
    }

    /** Boot's note and the badge follow from the run. */
    async function writeSigns(): Promise<void> {
      const { run, progress } = ledger.current();
      const procedure = run ? queryProcedure(run.procedure) : undefined;
      await writeBootNote(conductor.queryActive() !== undefined, procedures);
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
      void ledger.ready.then(() => {
        const active = conductor.queryActive();
        if (!active) return agent.send({ type: 'stop' });
        const { pages, targets } = active.procedure;
        agent.send({ type: 'watch', plan: { pages, targets } });
        stage.refresh(agent);
      });
    }

    function onCard(port: Browser.runtime.Port, tab: number): void {
      const send = (message: ToCard) => port.postMessage(message);
      void ledger.ready.then(() =>
        conductor.queryActive() ? stage.addCard(tab, send) : send({ type: 'stop' }),
      );
      port.onDisconnect.addListener(() => stage.removeCard(tab, send));
      port.onMessage.addListener((raw: unknown) => {
        const message = v.safeParse(fromCardSchema, raw);
        if (message.success) void onCardAction(message.output, tab);
      });
    }

    async function onCardAction({ action, step }: FromCard, tab: number): Promise<void> {
      if (ledger.current().run?.step !== step) return;
      if (action === 'scroll') return conductor.scroll();
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

    async function onBoot(message: FromBoot, tab: number, frame: number): Promise<void> {
      await ledger.ready;
      const active = conductor.queryActive() !== undefined;
      if (message.type === 'frame.ready') {
        if (active) await inject(AGENT, tab, { frame });
      } else if (message.type === 'page.left') {
        await clearBadge(tab);
      } else if (!ledger.current().run) {
        await showApplies(
          tab,
          procedures.filter(({ id }) => message.procedures.includes(id)),
        );
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

    const wake = () => ledger.ready.then(onRunChanged);
    browser.runtime.onInstalled.addListener(wake);
    browser.runtime.onStartup.addListener(wake);
  },
});
