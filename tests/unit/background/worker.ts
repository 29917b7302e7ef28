import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWorker } from '@/entrypoints/background/worker';
import type { CardWish } from '@/guide/card/card-form';
import type { CardAction, CardView } from '@/guide/card/card-view';
import type { OfferView } from '@/guide/card/offer';
import type { AgentPart, Anchor, Obstacle, ToAgent, ToCard, ToPicker } from '@/guide/messages';
import type { LinkOffer } from '@/guide/procedure/link';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Sighting } from '@/guide/run/facts';
import { progressSchema, runSchema, type Run } from '@/guide/run/run';
import type { AutotaskTab } from '@/platform/autotask-tabs';
import type { Badge } from '@/platform/badge';
import { browserPlatform, type Platform } from '@/platform/browser-platform';
import * as v from 'valibot';
import { frame, runAt, twoFactor } from '../guide/sample';

export type Worker = ReturnType<typeof startWorker>;

/** A service worker over the fake browser's storage. `change`: what of the platform is different. Needs fake timers. */
export function startWorker(procedures: readonly Procedure[] = [twoFactor], change: Partial<Platform> = {}) {
  const injected: { files: readonly string[]; tab: number; frames: Parameters<Platform['inject']>[2] }[] = [];
  const badges: { badge: Badge; tab?: number | undefined }[] = [];
  const opened: string[] = [];
  const reported: unknown[] = [];
  const tabs: AutotaskTab[] = [];
  let dead = false;
  /** What a dead worker asks for happens to nobody, and it never hears of it. */
  const alive =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      dead ? new Promise(() => undefined) : work(...given);
  const platform: Platform = {
    ...browserPlatform,
    listTabs: async () => tabs,
    version: () => '1.2.3',
    queryFront: async () => undefined,
    showTab: async () => undefined,
    openPopup: async () => undefined,
    openOwnPage: async () => undefined,
    openTab: async (url: string) => void opened.push(url),
    listShownPaths: async () => [],
    showBadge: alive(async (badge, tab) => void badges.push({ badge, tab })),
    writeBootNote: alive(browserPlatform.writeBootNote),
    hasSiteAccess: async () => true,
    queryKeys: async () => 'Alt+G',
    report: (error) => void reported.push(error),
    ...change,
    inject: alive(
      change.inject ?? (async (files, tab, frames) => void injected.push({ files, tab, frames })),
    ),
    writeStored: alive(change.writeStored ?? browserPlatform.writeStored),
    writeSession: alive(change.writeSession ?? browserPlatform.writeSession),
  };
  const worker = createWorker(
    platform,
    procedures.map((procedure) => ({ file: procedure, procedure })),
  );

  /** A frame of a tab whose agent has connected; it does what an agent does with what it is told. */
  async function connect(tab = 1, id = 0) {
    const heard: ToAgent[] = [];
    let version = '';
    let surveys = false;
    const send = (message: ToAgent) => {
      if (dead) return;
      if (message.type === 'watch') version = message.version;
      else if (message.type === 'survey') surveys = message.on;
      else heard.push(message);
    };
    const end = worker.openAgent({ tab, frame: id, send });
    await settle();
    heard.length = 0;
    return {
      heard,
      async sees(targets: Sighting['targets'], where: Partial<Omit<Sighting, 'targets'>> = {}) {
        end.hear({ type: 'sighting', version, sighting: frame(targets, where).sighting });
        await settle();
      },
      /** Whether it was asked for what the card had better keep clear of. */
      surveys: () => surveys,
      async tellsNear(near: Obstacle[]) {
        end.hear({ type: 'near', near });
        await settle();
      },
      async anchors(anchor: Anchor | null) {
        end.hear({ type: 'anchor', anchor });
        await settle();
      },
      /** What came of going to the control. */
      async went(ok: boolean) {
        end.hear({ type: 'went', ok });
        await settle();
      },
      async presses(target?: string, ago = 0) {
        end.hear({ type: 'pressed', ...(target && { target }), ago });
        await settle();
      },
      async needs(part: AgentPart) {
        end.hear({ type: 'need', part });
        await settle();
      },
      async leaves() {
        end.close();
        await settle();
      },
    };
  }

  /** The card of a tab, once it has been injected. */
  async function openCard(tab = 1) {
    const heard: ToCard[] = [];
    const end = worker.openCard({ tab, frame: 0, send: (message) => void (!dead && heard.push(message)) });
    await settle();
    const shown = () => {
      const last = heard.findLast(({ type }) => type === 'view' || type === 'stop');
      return last?.type === 'view' ? last.view : null;
    };
    return {
      heard,
      view: (): CardView | null => {
        const view = shown();
        return view && !('offer' in view) && !('brief' in view) ? view : null;
      },
      offer: (): OfferView | null => {
        const view = shown();
        return view && 'offer' in view ? view : null;
      },
      /** The person has moved the card, or made it small. */
      async wishes(wish: CardWish) {
        end.hear({ type: 'wish', wish });
        await settle();
      },
      /** Presses a button of the card as it is shown now, or as it was shown. */
      async press(action: CardAction, as = shown(), text?: string) {
        const { procedure, step } = as ?? {};
        const more = text === undefined ? {} : { text };
        end.hear({ type: 'act', action, procedure: procedure?.id, step: step?.id, ...more });
        await settle();
      },
      async closes() {
        end.close();
        await settle();
      },
    };
  }

  /** What the person asks for on the card of the step that the run stands at. */
  async function act(action: CardAction): Promise<void> {
    const { run } = await stored();
    if (!run) return;
    const card = worker.openCard({ tab: -1, frame: 0, send: () => undefined });
    card.hear({ type: 'act', action, procedure: run.procedure, step: run.step });
    await settle();
    card.close();
    await settle();
  }

  return {
    ...worker,
    connect,
    /** A card's port, without the helpers that `openCard` has. */
    connectCard: worker.openCard,
    openCard,
    openPicker: async () => {
      const heard: ToPicker[] = [];
      const end = worker.openPicker({ tab: 1, frame: 0, send: (message) => void heard.push(message) });
      await settle();
      return { heard, says: (message: unknown) => (end.hear(message), settle()) };
    },
    act,
    /** An Autotask tab is open, in front. */
    opensTab(lastAccessed = 0) {
      tabs.push({ id: 1, windowId: 1, host: 'ww5.autotask.net', path: '/', active: true, lastAccessed });
    },
    async link(tab: number, link: LinkOffer, again = false) {
      await worker.onBoot({ type: 'link.seen', ...link, ...(again && { again }) }, tab, 0);
      await settle();
    },
    /** From now on nothing of this worker reaches anybody: the next one takes over. */
    dies() {
      dead = true;
    },
    injected,
    badges,
    opened,
    reported,
    tabs,
  };
}

/** Lets everything happen that needs no time to pass. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** Past the time in which a restarted worker waits for all frames to speak. */
export const warmUp = () => vi.advanceTimersByTimeAsync(500);

export async function store(run: Partial<Run>, progress: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set({
    run: runAt('open-code-options', {
      procedure: twoFactor.id,
      startedAt: Date.now() - 60_000,
      ...run,
    }),
    progress: { version: 1, procedures: progress },
  });
}

/** What storage holds now; fails when it isn't what the schemas allow. */
export async function stored() {
  const { run, progress } = await fakeBrowser.storage.local.get(['run', 'progress']);
  return {
    run: run === undefined || run === null ? null : v.parse(runSchema, run),
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
