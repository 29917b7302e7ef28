import { writeWrongStep } from '@/guide/kb-check/wrong-step';
import { createLibraryOf, type Shipped } from '@/guide/office/library';
import { buildLink, type LinkOffer } from '@/guide/procedure/link';
import type { BrowserContext, FromPopup, PopupReply } from '@/guide/requests';
import type { Settings } from '@/guide/office/settings';
import type { Procedure } from '@/guide/procedure/procedure';
import { settingsUnder } from '@/guide/office/under-policy';
import { noPolicy, type Policy } from '@/guide/policy/parse-policy';
import { readPolicy } from '@/guide/policy/stored-policy';
import { writeRecordingsFile } from '@/guide/office/recordings';
import { emptyStored, type StoredSnapshot } from '@/guide/stored';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyMail } from '@/guide/office/mail';
import type { Draft } from '@/guide/popup/draft';
import type { MailPart } from '@/guide/run/tick-mail';
import { say } from '@/guide/words/say';
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
  /** What was typed before the popup was closed. */
  loadDraft?(): Promise<Draft>;
  saveDraft?(draft: Draft): void;
  /** Whether Signpost's button is on the toolbar for good; undefined where the browser doesn't tell. */
  isPinned?(): Promise<boolean | undefined>;
  /** Has the browser ask the person to let Signpost into Autotask's pages; resolves to whether they did. */
  requestAccess?(): Promise<boolean>;
  /** Signpost's own, such as "0.1.0". */
  version?: string;
  now?(): number;
  /** Called when Autotask has been brought to the front and the popup has nothing more to say. */
  onLeft?(): void;
}

export interface PopupState extends StoredSnapshot, ViewState {
  /** The office's procedures, in order. */
  procedures: readonly Procedure[];
  /** What the company's policy says. */
  rules: Policy;
  ready: boolean;
  /** When this was read: what "today" means. */
  now: number;
  place: BrowserContext;
  /** Whether Signpost's button is on the toolbar for good; undefined as long as nobody knows. */
  pinned: boolean | undefined;
  /** What the person asked for when it turned out that no zone is known; done again once they pick one. */
  needsZone: GoMessage | ({ type: 'link.copy' } & LinkOffer) | null;
  /** What the person asked for when the browser kept Signpost out of Autotask's pages; done again once it is let in. */
  needsAccess: GoMessage | null;
  /** Why the last request failed, in words for people. */
  problem: string | null;
  /** Reads and follows what is stored until the signal aborts. */
  follow(signal: AbortSignal): Promise<void>;
  refreshPlace(): Promise<void>;
  send(message: FromPopup): Promise<void>;
  chooseZone(host: string): Promise<void>;
  /** Keeps the guide that was to be started until Autotask is opened in whatever way. */
  startLater(): Promise<void>;
  cancelZone(): void;
  /** Asks the person, by the browser, to let Signpost into Autotask's pages. To be called by a press. */
  allowAccess(): Promise<void>;
  /** Puts a text on the clipboard, and says so. */
  copy(text: string, confirmation: string): Promise<void>;
  /** Copies the link that offers a guide in this office's zone. */
  copyLink(link: LinkOffer, origin?: string): Promise<void>;
  /** Copies a note about a step that is wrong, for whoever looks after the guide. */
  copyWrongStep(procedure: string, step: string): Promise<void>;
  /** Saves all controls that the office has shown, for other browsers to import. */
  saveRecordings(): void;
  /** What was done with the e-mail in a procedure's form; what was sent is cleared away. */
  mailDid(procedure: string, part: MailPart): Promise<void>;
  /** Keeps a name for the subjects of e-mails, or forgets it. */
  rememberName(name: string, remember: boolean): Promise<void>;
}

export type PopupStore = StoreApi<PopupState>;

/** Builds the store behind the popup. It changes nothing itself: it asks the background and shows what comes back. */
export function createPopupStore(deps: PopupDeps): PopupStore {
  const now = deps.now ?? Date.now;
  const libraryOf = createLibraryOf(deps.procedures);
  return createStore<PopupState>()((set, get) => ({
    ...createViewState(set, get, (draft) => deps.saveDraft?.(draft)),
    ...emptyStored,
    procedures: deps.procedures.map(({ procedure }) => procedure),
    rules: noPolicy,
    problems: [],
    ready: false,
    now: now(),
    place: { applies: [], autotaskOpen: false },
    pinned: undefined,
    needsZone: null,
    needsAccess: null,
    problem: null,

    async follow(signal) {
      const show = (stored: StoredSnapshot) => {
        const { procedures, problems } = libraryOf(stored);
        const rules = readPolicy(stored.policy).policy;
        set({
          ...stored,
          settings: settingsUnder(rules, stored.settings),
          rules,
          procedures,
          problems: [...stored.problems, ...problems],
          now: now(),
          ready: true,
        });
      };
      // The worker may have to wake up first: both are asked at once.
      const placed = get().refreshPlace();
      const typed = deps.loadDraft?.().then(get().takeDraft, () => undefined);
      if (!(await followStored(deps, show, signal))) set({ problems: [say('popupUnreadable')], ready: true });
      await Promise.all([placed, typed]);
    },

    async refreshPlace() {
      const [place, pinned] = await Promise.allSettled([deps.getPlace(), deps.isPinned?.()]);
      // Only what applies, what is offered and a hint depend on it: not worth a message.
      if (place.status === 'fulfilled') set({ place: place.value });
      if (pinned.status === 'fulfilled') set({ pinned: pinned.value });
    },

    async send(message) {
      set({ problem: null });
      const reply = await deps.send(message).catch((): PopupReply => {
        return { ok: false, reason: 'failed', say: say('popupNoAnswer') };
      });
      if (reply.ok) {
        set({ needsZone: null, needsAccess: null });
        // Whoever has started a guide needs no welcome any more.
        if (isStart(message) && !get().settings.welcomed) {
          void deps.send({ type: 'settings.change', settings: { welcomed: true } }).catch(() => undefined);
        }
        // What was looked for has been found.
        if (isGo(message) && get().query) get().search('');
        if (isGo(message)) deps.onLeft?.();
        if (isGo(message) || CHANGES_PLACE.includes(message.type)) await get().refreshPlace();
      } else if (reply.reason === 'needs-zone' && isGo(message)) {
        set({ needsZone: message });
      } else if (reply.reason === 'no-access' && isGo(message) && deps.requestAccess) {
        set({ needsAccess: message });
      } else {
        set({ problem: reply.say });
      }
    },

    async chooseZone(host) {
      const asked = get().needsZone;
      if (asked?.type !== 'link.copy') return asked ? get().send({ ...asked, zone: host }) : undefined;
      set({ needsZone: null });
      // Copied first: the browser allows it only right after a press.
      const { type: _type, ...link } = asked;
      await get().copyLink(link, `https://${host}`);
      await get().send({ type: 'settings.change', settings: { zone: host } });
    },

    async startLater() {
      const asked = get().needsZone;
      if (!asked || !('procedure' in asked) || !isStart(asked)) return;
      const { procedure, step } = asked;
      await get().send({ type: 'wish.keep', procedure, ...(step !== undefined && { step }) });
    },

    cancelZone() {
      set({ needsZone: null });
    },

    async allowAccess() {
      const asked = get().needsAccess;
      set({ problem: null });
      if (!(await deps.requestAccess?.())) return set({ problem: say('sharedNoAccess') });
      const { noAccess: _gone, ...place } = get().place;
      set({ needsAccess: null, place });
      await (asked ? get().send(asked) : get().refreshPlace());
    },

    async copy(text, confirmation) {
      if (await deps.copy(text)) get().say(confirmation);
      else set({ problem: say('popupNotCopied') });
    },

    async copyLink(link, origin = queryOrigin(get())) {
      if (!origin) return set({ needsZone: { type: 'link.copy', ...link } });
      const said = say(link.step ? 'popupStepLinkCopied' : 'popupGuideLinkCopied');
      await get().copy(buildLink(`${origin}${deps.landingPath}`, link), said);
    },

    async copyWrongStep(id, step) {
      const { procedures, observed } = get();
      const procedure = procedures.find((each) => each.id === id);
      const note = procedure && writeWrongStep(procedure, step, observed, deps.version ?? '');
      if (note !== undefined) await get().copy(note, say('popupWrongStepCopied'));
    },

    saveRecordings() {
      deps.save('signpost-shown-controls.json', 'application/json', writeRecordingsFile(get().repairs));
      get().say(say('popupControlsSaved'));
    },

    async mailDid(procedure, part) {
      await get().send({ type: 'mail.did', procedure, part });
      if (part === 'written' || get().problem) return;
      get().writeMail(procedure, emptyMail);
      get().say(say('popupMailMarked'));
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

type StartMessage = Extract<GoMessage, { type: 'run.start' | 'run.continue' | 'run.restart' }>;

/** A message that begins a guide or goes on with it. */
export function isStart(message: { type: string }): message is StartMessage {
  const { type } = message;
  return type === 'run.start' || type === 'run.continue' || type === 'run.restart';
}

const CHANGES_PLACE: readonly string[] = [
  'offer.dismiss',
  'wish.keep',
  'wish.drop',
  'record.finish',
  'record.discard',
  'record.start',
] satisfies FromPopup['type'][];
