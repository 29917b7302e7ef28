import { LANDING_PATH, isZoneHost } from '@/autotask/zones';
import { beginRun, tickByHand } from '@/guide/run/act';
import type { Procedure } from '@/guide/procedure/procedure';
import type { FromPopup, BrowserContext, PopupReply } from '@/guide/messages';
import { listAutotaskTabs, openTab, showTab, type AutotaskTab } from '@/platform/autotask-tabs';
import type { Conductor } from './conductor';
import type { Frames } from './frames';
import { answerContentRequest, isContentRequest } from './content-requests';
import type { Ledger } from './ledger';
import type { Offers } from './offers';
import { queryPlace } from './place';

interface Deps {
  ledger: Ledger;
  frames: Frames;
  conductor: Conductor;
  offers: Offers;
  /** The procedures that are shown, as the office has them now. */
  listProcedures(): readonly Procedure[];
  queryProcedure(id: string): Procedure | undefined;
  /** The run has been changed from outside a page: inject, badge, and go on. */
  onRunChanged(): Promise<void>;
}

const NEEDS_ZONE: PopupReply = {
  ok: false,
  reason: 'needs-zone',
  say: 'No Autotask tab is open yet. Which zone is yours?',
};

const OK: PopupReply = { ok: true };
const UNKNOWN: PopupReply = {
  ok: false,
  reason: 'unknown-procedure',
  say: 'This Signpost doesn’t have this procedure.',
};

/** Answers the popup and the options tab. */
export function createRequests(deps: Deps) {
  const { ledger, frames, conductor, offers, onRunChanged } = deps;
  const now = () => Date.now();

  const start = async (
    procedure: Procedure,
    fresh: boolean,
    { zone, step }: { zone?: string | undefined; step?: string | undefined },
  ): Promise<PopupReply> => {
    const place = await findPlace(zone);
    if (!place) return NEEDS_ZONE;
    const { run, progress } = ledger.current();
    const known = fresh ? undefined : progress.procedures[procedure.id];
    const journey = beginRun(procedure, known, now(), step);
    const kept = !fresh && !step && run?.procedure === procedure.id && run.status !== 'finished';
    await ledger.writeJourney(
      kept ? { run: { ...run, status: 'running' }, progress: known ?? { steps: {} } } : journey,
    );
    if (offers.query()?.procedure === procedure.id) await offers.answer();
    if (place.tab) {
      frames.bringToFront(place.tab.id);
      await showTab(place.tab);
    } else {
      await openTab(`https://${place.host}${LANDING_PATH}`);
    }
    await onRunChanged();
    return OK;
  };

  /** The Autotask tab in front, else the one looked at last, else a zone to open. */
  const findPlace = async (
    zone: string | undefined,
  ): Promise<{ host: string; tab?: AutotaskTab } | undefined> => {
    const [tab] = await listAutotaskTabs(isZoneHost);
    const host = tab?.host ?? (zone && isZoneHost(zone) ? zone : ledger.current().settings.zone);
    if (!host) return undefined;
    await ledger.write({ settings: { ...ledger.current().settings, zone: host } });
    return tab ? { host, tab } : { host };
  };

  const openPage = async (
    procedure: Procedure,
    page: string,
    zone: string | undefined,
  ): Promise<PopupReply> => {
    const path = procedure.pages[page]?.open;
    if (!path) return { ok: false, reason: 'failed', say: 'This page can’t be opened from here.' };
    const place = await findPlace(zone);
    if (!place) return NEEDS_ZONE;
    await openTab(`https://${place.host}${path}`, place.tab?.id);
    return OK;
  };

  const tick = async (procedure: Procedure, step: string, ticked: boolean): Promise<PopupReply> => {
    const { run, progress } = ledger.current();
    const before = progress.procedures[procedure.id] ?? { steps: {} };
    if (ticked && run?.procedure === procedure.id && run.step === step && run.status !== 'finished') {
      await conductor.act('did');
      return OK;
    }
    const after = tickByHand(procedure, before, step, ticked, now());
    await ledger.write({
      progress: { version: 1, procedures: { ...progress.procedures, [procedure.id]: after } },
    });
    await onRunChanged();
    return OK;
  };

  return async (message: FromPopup): Promise<PopupReply | BrowserContext> => {
    await Promise.all([ledger.ready, offers.ready]);
    if (isContentRequest(message)) {
      const titleOf = (id: string) => deps.queryProcedure(id)?.title ?? id;
      const reply = await answerContentRequest(message, ledger, titleOf);
      await onRunChanged();
      return reply;
    }
    switch (message.type) {
      case 'place.get':
        return queryPlace(deps.listProcedures(), offers.query());
      case 'offer.dismiss':
        await offers.answer();
        await onRunChanged();
        return OK;
      case 'run.pause':
        await conductor.act('pause');
        return OK;
    }
    const procedure = deps.queryProcedure(message.procedure);
    if (!procedure) return UNKNOWN;
    switch (message.type) {
      case 'run.start':
      case 'run.continue':
        return start(procedure, false, message);
      case 'run.restart':
        return start(procedure, true, message);
      case 'step.tick':
        return tick(procedure, message.step, message.ticked);
      case 'page.open':
        return openPage(procedure, message.page, message.zone);
    }
  };
}
