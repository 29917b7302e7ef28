import type { FromPopup, Place, PopupReply } from '@/guide/protocol';
import { emptyProgress, type Progress, type Run, type Settings } from '@/guide/run';
import type { Procedure } from '@/guide/procedure';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is kept in the browser, as far as the popup reads it. */
export interface Stored {
  run: Run | null;
  progress: Progress;
  settings: Settings;
  /** What could not be read, in words for people. */
  problems: string[];
}

/** The world outside, as plain functions, so that the store can be tested without a browser. */
export interface PopupDeps {
  procedures: readonly Procedure[];
  load(): Promise<Stored>;
  subscribe(listener: (stored: Stored) => void, signal: AbortSignal): void;
  send(message: FromPopup): Promise<PopupReply>;
  getPlace(): Promise<Place>;
  /** Called when Autotask has been brought to the front and the popup has nothing more to say. */
  onLeft?(): void;
}

/** A message that takes the person to Autotask, and so may need to know the zone. */
export type GoMessage = Extract<FromPopup, { zone?: string | undefined }>;

export interface PopupState extends Stored {
  procedures: readonly Procedure[];
  ready: boolean;
  place: Place;
  /** What the person asked for when it turned out that no zone is known; asked again once they pick one. */
  needsZone: GoMessage | null;
  /** Why the last request failed, in words for people. */
  problem: string | null;
  /** Reads and follows what is stored until the signal aborts. */
  follow(signal: AbortSignal): Promise<void>;
  refreshPlace(): Promise<void>;
  send(message: FromPopup): Promise<void>;
  chooseZone(host: string): Promise<void>;
  cancelZone(): void;
}

export type PopupStore = StoreApi<PopupState>;

const NO_ANSWER = 'Signpost did not answer. Close this window, open it again, and retry.';
const UNREADABLE = 'Your progress could not be read from this browser. Nothing has been changed or lost.';

/** Builds the store behind the popup. It changes nothing itself: it asks the background and shows what comes back. */
export function createPopupStore(deps: PopupDeps): PopupStore {
  return createStore<PopupState>()((set, get) => ({
    procedures: deps.procedures,
    run: null,
    progress: emptyProgress,
    settings: { version: 1 },
    problems: [],
    ready: false,
    place: { applies: [], autotaskOpen: false },
    needsZone: null,
    problem: null,

    async follow(signal) {
      // A change that arrives while the first read is under way is newer than that read.
      let changed = false;
      deps.subscribe((stored) => {
        changed = true;
        set({ ...stored, ready: true });
      }, signal);
      try {
        const stored = await deps.load();
        if (!changed && !signal.aborted) set({ ...stored, ready: true });
      } catch {
        if (!changed && !signal.aborted) set({ problems: [UNREADABLE], ready: true });
      }
      if (!signal.aborted) await get().refreshPlace();
    },

    async refreshPlace() {
      try {
        set({ place: await deps.getPlace() });
      } catch {
        // Only the badge depends on it: not worth a message.
      }
    },

    async send(message) {
      set({ problem: null });
      const reply = await deps.send(message).catch((): PopupReply => {
        return { ok: false, reason: 'failed', say: NO_ANSWER };
      });
      if (reply.ok) {
        set({ needsZone: null });
        if (isGo(message)) deps.onLeft?.();
      } else if (reply.reason === 'needs-zone' && isGo(message)) {
        set({ needsZone: message });
      } else {
        set({ problem: reply.say });
      }
    },

    async chooseZone(host) {
      const asked = get().needsZone;
      if (asked) await get().send({ ...asked, zone: host });
    },

    cancelZone() {
      set({ needsZone: null });
    },
  }));
}

function isGo(message: FromPopup): message is GoMessage {
  return message.type !== 'run.pause' && message.type !== 'step.tick' && message.type !== 'place.get';
}
