import { buildLibrary, type Shipped } from '@/guide/office/library';
import { buildLink } from '@/guide/procedure/link';
import type { BrowserContext, FromPopup, PopupReply } from '@/guide/requests';
import type { Settings } from '@/guide/office/settings';
import type { Procedure } from '@/guide/procedure/procedure';
import { writeRecordingsFile } from '@/guide/office/recordings';
import { emptyStored, type StoredSnapshot } from '@/guide/stored';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { followStored, type StoredSource } from './follow-stored';
import { isGo, type GoMessage } from './go-message';
import { createViewState, type ViewState } from './popup-view-state';

/** The world outside, as plain functions, so that the store can be tested without a browser. */
export interface PopupDeps extends StoredSource {
  procedures: readonly Shipped[];
  send(message: FromPopup): Promise<PopupReply>;
  getPlace(): Promise<BrowserContext>;
  /** Puts a text on the clipboard. Resolves to whether the browser allowed it. */
  copy(text: string): Promise<boolean>;
  /** Offers a text as a file to save. */
  save(name: string, type: string, text: string): void;
  /** The path at which a zone starts a session, for links that start guides. */
  landingPath: string;
  now?(): number;
  /** Called when Autotask has been brought to the front and the popup has nothing more to say. */
  onLeft?(): void;
}

export interface PopupState extends StoredSnapshot, ViewState {
  /** The office's procedures, in order. */
  procedures: readonly Procedure[];
  ready: boolean;
  /** When this was read: what "today" means. */
  now: number;
  place: BrowserContext;
  /** What the person asked for when it turned out that no zone is known; done again once they pick one. */
  needsZone: GoMessage | { type: 'link.copy'; procedure: string } | null;
  /** Why the last request failed, in words for people. */
  problem: string | null;
  /** Reads and follows what is stored until the signal aborts. */
  follow(signal: AbortSignal): Promise<void>;
  refreshPlace(): Promise<void>;
  send(message: FromPopup): Promise<void>;
  chooseZone(host: string): Promise<void>;
  cancelZone(): void;
  /** Puts a text on the clipboard, and says so. */
  copy(text: string, confirmation: string): Promise<void>;
  /** Copies the link that offers a guide in this office's zone. */
  copyLink(procedure: string, origin?: string): Promise<void>;
  /** Saves all controls that the office has shown, for other browsers to import. */
  saveRecordings(): void;
  /** Keeps a name for the subjects of e-mails, or forgets it. */
  rememberName(name: string, remember: boolean): Promise<void>;
}

export type PopupStore = StoreApi<PopupState>;

const NO_ANSWER = 'Signpost did not answer. Close this window, open it again, and retry.';
const UNREADABLE = 'Your progress could not be read from this browser. Nothing has been changed or lost.';
const NOT_COPIED = 'The browser did not let Signpost copy this. Select the text and copy it by hand.';

/** Builds the store behind the popup. It changes nothing itself: it asks the background and shows what comes back. */
export function createPopupStore(deps: PopupDeps): PopupStore {
  const now = deps.now ?? Date.now;
  return createStore<PopupState>()((set, get) => ({
    ...createViewState(set),
    ...emptyStored,
    procedures: deps.procedures.map(({ procedure }) => procedure),
    problems: [],
    ready: false,
    now: now(),
    place: { applies: [], autotaskOpen: false },
    needsZone: null,
    problem: null,

    async follow(signal) {
      const show = (stored: StoredSnapshot) => {
        const { procedures, problems } = buildLibrary(deps.procedures, stored.office, stored.settings);
        set({ ...stored, procedures, problems: [...stored.problems, ...problems], now: now(), ready: true });
      };
      // The worker may have to wake up first: both are asked at once.
      const placed = get().refreshPlace();
      if (!(await followStored(deps, show, signal))) set({ problems: [UNREADABLE], ready: true });
      await placed;
    },

    async refreshPlace() {
      try {
        set({ place: await deps.getPlace() });
      } catch {
        // Only what applies and what is offered depend on it: not worth a message.
      }
    },

    async send(message) {
      set({ problem: null });
      const reply = await deps.send(message).catch((): PopupReply => {
        return { ok: false, reason: 'failed', say: NO_ANSWER };
      });
      if (reply.ok) {
        set({ needsZone: null });
        // Whoever has started a guide needs no welcome any more.
        if (isStart(message) && !get().settings.welcomed) {
          void deps.send({ type: 'settings.change', settings: { welcomed: true } }).catch(() => undefined);
        }
        if (isGo(message)) deps.onLeft?.();
        if (isGo(message) || message.type === 'offer.dismiss') await get().refreshPlace();
      } else if (reply.reason === 'needs-zone' && isGo(message)) {
        set({ needsZone: message });
      } else {
        set({ problem: reply.say });
      }
    },

    async chooseZone(host) {
      const asked = get().needsZone;
      if (asked?.type !== 'link.copy') return asked ? get().send({ ...asked, zone: host }) : undefined;
      set({ needsZone: null });
      // Copied first: the browser allows it only right after a press.
      await get().copyLink(asked.procedure, `https://${host}`);
      await get().send({ type: 'settings.change', settings: { zone: host } });
    },

    cancelZone() {
      set({ needsZone: null });
    },

    async copy(text, confirmation) {
      if (await deps.copy(text)) get().say(confirmation);
      else set({ problem: NOT_COPIED });
    },

    async copyLink(procedure, origin = queryOrigin(get())) {
      if (!origin) return set({ needsZone: { type: 'link.copy', procedure } });
      const link = buildLink(`${origin}${deps.landingPath}`, { procedure });
      await get().copy(link, 'Link to this guide copied.');
    },

    saveRecordings() {
      deps.save('signpost-shown-controls.json', 'application/json', writeRecordingsFile(get().repairs));
      get().say('Saved. Others take the file over under Import in Signpost’s options.');
    },

    async rememberName(name, remember) {
      const { mail = {} } = get().settings;
      const others = (mail.people ?? []).filter((known) => known !== name);
      const people = remember ? [...others, name] : others;
      await get().send({ type: 'settings.change', settings: { mail: { ...mail, people } } });
    },
  }));
}

/** The zone that is open, else the one last used. */
function queryOrigin({ place, settings }: { place: BrowserContext; settings: Settings }): string | undefined {
  return place.origin ?? (settings.zone && `https://${settings.zone}`);
}

function isStart({ type }: FromPopup): boolean {
  return type === 'run.start' || type === 'run.continue' || type === 'run.restart';
}
