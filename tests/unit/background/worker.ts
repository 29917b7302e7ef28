import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createConductor } from '@/entrypoints/background/conductor';
import { createFrames, type Agent } from '@/entrypoints/background/frames';
import { createOffers } from '@/entrypoints/background/offers';
import { createLedger } from '@/entrypoints/background/ledger';
import { createStage } from '@/entrypoints/background/stage';
import type { CardView } from '@/guide/card/card-view';
import type { Sighting } from '@/guide/run/facts';
import type { OfferView } from '@/guide/card/offer';
import type { Procedure } from '@/guide/procedure/procedure';
import type { ToAgent, ToCard } from '@/guide/messages';
import { progressSchema, runSchema, type Run } from '@/guide/run/run';
import * as v from 'valibot';
import { frame, runAt, twoFactor } from '../guide/sample';

export type Worker = ReturnType<typeof startWorker>;

/** A service worker as `index.ts` wires it, over the fake browser's storage. Needs fake timers. */
export function startWorker(procedures: readonly Procedure[] = [twoFactor]) {
  const frames = createFrames();
  const injected: number[] = [];
  const stage = createStage(frames, (tab) => injected.push(tab));
  const ledger = createLedger();
  const onWritten = vi.fn();
  const offers = createOffers();
  const queryProcedure = (id: string) => procedures.find((procedure) => procedure.id === id);
  const conductor = createConductor({
    ledger,
    frames,
    stage,
    queryProcedure,
    queryOffer: offers.query,
    onWritten,
  });

  /** A frame of a tab whose agent has connected. */
  async function connect(tab = 1, id = 0) {
    const heard: ToAgent[] = [];
    const agent: Agent = { tab, frame: id, send: (message) => heard.push(message) };
    frames.add(agent);
    await ledger.ready;
    stage.refresh(agent);
    heard.length = 0;
    return {
      heard,
      async sees(targets: Sighting['targets'], where: Partial<Omit<Sighting, 'targets'>> = {}) {
        frames.report(agent, frame(targets, where).sighting);
        await conductor.conduct();
      },
      async leaves() {
        frames.remove(agent);
        await conductor.conduct();
      },
    };
  }

  /** The card of a tab, once it has been injected. */
  function openCard(tab = 1) {
    const heard: ToCard[] = [];
    const send = (message: ToCard) => void heard.push(message);
    stage.addCard(tab, send);
    return {
      heard,
      view: (): CardView | null => {
        const last = heard.findLast((message) => message.type === 'view');
        return last?.type === 'view' && last.view && !('offer' in last.view) ? last.view : null;
      },
      offer: (): OfferView | null => {
        const last = heard.findLast((message) => message.type === 'view');
        return last?.type === 'view' && last.view && 'offer' in last.view ? last.view : null;
      },
      closes: () => stage.removeCard(tab, send),
    };
  }

  return { frames, stage, ledger, offers, conductor, queryProcedure, connect, openCard, injected, onWritten };
}

/** Past the time in which a restarted worker waits for all frames to speak. */
export const warmUp = () => vi.advanceTimersByTimeAsync(500);

export async function store(run: Partial<Run>, progress: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set({
    run: runAt('open-code-options', { procedure: twoFactor.id, ...run }),
    progress: { version: 1, procedures: progress },
  });
}

/** What storage holds now; fails when it isn't what the schemas allow. */
export async function stored() {
  const { run, progress } = await fakeBrowser.storage.local.get(['run', 'progress']);
  return {
    run: run === undefined ? null : v.parse(runSchema, run),
    ticks:
      progress === undefined ? {} : (v.parse(progressSchema, progress).procedures[twoFactor.id]?.steps ?? {}),
  };
}

export const shows = (heard: readonly ToAgent[]) => heard.filter(({ type }) => type === 'show');

/** A worker that goes on with this run, and has waited for its frames long enough. */
export async function resume(...[run, progress]: Parameters<typeof store>) {
  await store(run, progress);
  const worker = startWorker();
  await warmUp();
  return worker;
}
