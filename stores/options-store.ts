import { draftFromGuide, newDraftId, queryDraftOf } from '@/guide/draft/new-draft';
import { tellChange } from '@/guide/office/change-words';
import { reviewFile, type Review } from '@/guide/office/import-review';
import { chooseFromLibrary, type LibraryChoice } from '@/guide/office/library-import';
import type { SettingsEdits } from '@/guide/office/settings-form';
import type { Settings } from '@/guide/office/settings';
import { settingsUnder } from '@/guide/office/under-policy';
import { noPolicy, type Dropped, type Policy } from '@/guide/policy/parse-policy';
import { readPolicy } from '@/guide/policy/stored-policy';
import { createLibraryOf, type Library, type Shipped } from '@/guide/office/library';
import { fillOffice } from '@/guide/procedure/fill-office';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure } from '@/guide/procedure/procedure';
import type { FromPopup, PopupReply } from '@/guide/requests';
import type { SetAside } from '@/guide/set-aside';
import { emptyStored, type StoredSnapshot } from '@/guide/stored';
import { say } from '@/guide/words/say';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { followStored, type StoredSource } from './follow-stored';
import { isGo, type GoMessage } from './go-message';

/** The world outside, as plain functions, so that the store can be tested without a browser. */
export interface OptionsDeps extends StoredSource {
  shipped: readonly Shipped[];
  /** What was found damaged and is kept. */
  readSetAside(): Promise<SetAside[]>;
  removeSetAside(key: string): Promise<void>;
  send(message: FromPopup): Promise<PopupReply>;
}

interface OptionsState extends StoredSnapshot {
  ready: boolean;
  /** `settings` are those that count; these are the person's own, without the company's policy. */
  ownSettings: Settings;
  /** What the company's policy says, and what of it can't be used. */
  rules: Policy;
  dropped: readonly Dropped[];
  library: Library;
  /** What comes with Signpost, as it is there. */
  shipped: readonly Shipped[];
  /** What was found damaged and is kept, the newest first. */
  setAside: readonly SetAside[];
  /** The file that somebody wants to import, until they accept or discard it. */
  review: Review | null;
  /** What has just been done, in words; for everybody, and read out. */
  said: string;
  /** Why the last request failed, in words. */
  problem: string | null;
  /** What was typed in the settings, until it is saved or dropped; it outlives a look at another page. */
  edits: SettingsEdits;
  /** What was asked for when it turned out that no zone is known; done again once one is chosen. */
  needsZone: { message: GoMessage; done: string } | null;
  /** Reads and follows what is stored until the signal aborts. */
  follow(signal: AbortSignal): Promise<void>;
  /** Asks the background. Resolves to whether it did so; `done` is what to say then. */
  ask(message: FromPopup, done: string): Promise<boolean>;
  /** The same without a word about it, as for what is kept while it is written. */
  send(message: FromPopup): Promise<PopupReply>;
  /** The draft that changes this guide, begun where there is none. Resolves to its id; undefined where that failed. */
  openDraft(guide: string): Promise<string | undefined>;
  chooseZone(host: string): Promise<void>;
  cancelZone(): void;
  edit(edits: SettingsEdits): void;
  say(said: string): void;
  complain(problem: string): void;
  /** Looks at a file, without importing it. */
  inspect(content: Uint8Array | string, name?: string): void;
  refuse(problem: string, name?: string): void;
  /** Takes in what was looked at; of a library what was chosen. */
  accept(choice?: LibraryChoice): Promise<boolean>;
  discard(): void;
  undo(): Promise<boolean>;
  /** Removes for good what was set aside. */
  removeSetAside(key: string): Promise<void>;
}

export type OptionsStore = StoreApi<OptionsState>;

/** Builds the store behind the options tab. It changes nothing itself: it asks the background. */
export function createOptionsStore(deps: OptionsDeps): OptionsStore {
  const libraryOf = createLibraryOf(deps.shipped);
  return createStore<OptionsState>()((set, get) => {
    const listSetAside = async () => {
      // Only the settings page shows it: not worth a message.
      const setAside = await deps.readSetAside().catch(() => get().setAside);
      set({ setAside });
    };
    const take = (stored: StoredSnapshot) => {
      const { policy: rules, dropped } = readPolicy(stored.policy);
      const settings = settingsUnder(rules, stored.settings);
      set({
        ...stored,
        settings,
        ownSettings: stored.settings,
        rules,
        dropped,
        library: libraryOf(stored),
        ready: true,
      });
      void listSetAside();
    };
    return {
      ...emptyStored,
      ownSettings: emptyStored.settings,
      rules: noPolicy,
      dropped: [],
      problems: [],
      ready: false,
      library: libraryOf(emptyStored),
      shipped: deps.shipped,
      setAside: [],
      review: null,
      said: '',
      problem: null,
      edits: {},
      needsZone: null,

      async follow(signal) {
        if (!(await followStored(deps, take, signal)))
          set({ problems: [say('optionsUnreadable')], ready: true });
      },

      async ask(message, done) {
        set({ problem: null, said: '' });
        const reply = await deps.send(message).catch((): PopupReply => {
          return { ok: false, reason: 'failed', say: say('optionsNoAnswer') };
        });
        if (reply.ok) set({ said: done, needsZone: null });
        else if (reply.reason === 'needs-zone' && isGo(message)) set({ needsZone: { message, done } });
        else set({ problem: reply.say });
        return reply.ok;
      },

      send: deps.send,

      async openDraft(guide) {
        const { library, drafts } = get();
        const known = queryDraftOf(drafts.procedures, guide);
        const entry = library.entries.find((each) => each.id === guide);
        if (known !== undefined || !entry) return known;
        const shipped = deps.shipped.find(({ procedure }) => procedure.id === guide);
        // Entries have passed the check.
        const { origin, work } = draftFromGuide(
          fillOffice(entry.file) as Procedure,
          entry.basis ?? shipped?.file ?? entry.file,
        );
        const id = newDraftId(Date.now(), Math.random());
        return (await get().ask({ type: 'draft.save', id, origin, work }, '')) ? id : undefined;
      },

      async chooseZone(host) {
        const asked = get().needsZone;
        if (asked) await get().ask({ ...asked.message, zone: host }, asked.done);
      },

      cancelZone: () => set({ needsZone: null }),

      edit: (edits) => set({ edits }),

      say: (said) => set({ said, problem: null }),
      complain: (problem) => set({ said: '', problem }),

      inspect(content, name) {
        set({ review: reviewFile(content, get().library.entries, name), problem: null, said: '' });
      },

      refuse(problem, name) {
        set({
          review: { kind: 'refused', ...(name !== undefined && { name }), problems: [problem] },
          said: '',
        });
      },

      async accept(choice) {
        const { review } = get();
        if (!review || review.kind === 'refused') return false;
        const name = review.name === undefined ? {} : { name: review.name.slice(0, 200) };
        if (review.kind === 'library') {
          const apart = [...(choice?.parts ?? [])].find(([, part]) => !parseProcedure(part).ok);
          if (apart) {
            const title = review.guides.find(({ id }) => id === apart[0])?.title ?? apart[0];
            get().complain(say('libraryPartsApart', title));
            return false;
          }
          const file = choice ? chooseFromLibrary(review.file, choice) : review.file;
          const taken = await get().ask({ type: 'library.import', file, ...name }, say('libraryImported'));
          if (taken) set({ review: null });
          return taken;
        }
        if (review.kind === 'repairs') {
          const taken = await get().ask(
            { type: 'recording.import', file: review.file },
            say('optionsControlsImported'),
          );
          if (taken) set({ review: null });
          return taken;
        }
        // Nothing is known of what it was made of: it is compared with what comes after the version that ships now.
        const { id } = review.file;
        const ships = deps.shipped.find(({ procedure }) => procedure.id === id)?.file;
        const basis = get().library.entries.find((each) => each.id === id)?.basis ?? ships;
        const made = basis === undefined ? {} : { basis };
        const message = { type: 'office.import', file: review.file, ...name, ...made } as const;
        const ok = await get().ask(message, say('optionsImported', review.procedure.title));
        if (ok) set({ review: null });
        return ok;
      },

      discard: () => set({ review: null, said: say('optionsNothingImported') }),

      async removeSetAside(key) {
        try {
          await deps.removeSetAside(key);
          get().say(say('optionsRemovedForGood'));
        } catch {
          get().complain(say('optionsNotRemoved'));
        }
        await listSetAside();
      },

      async undo() {
        const { undo } = get().office;
        const what = undo ? tellChange(undo) : say('optionsLastChange');
        const done = undo?.undone ? say('optionsRedone', what) : say('optionsUndone', what);
        return get().ask({ type: 'office.undo' }, done);
      },
    };
  });
}
