import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { isZoneHost } from '@/autotask/zones';
import type { Shipped } from '@/guide/office/library';
import {
  fromPickerSchema,
  type FromBoot,
  type ToAgent,
  type ToCard,
  type ToChecker,
  type ToPicker,
  type ToRecorder,
} from '@/guide/messages';
import { forgetTab } from '@/guide/run/memory';
import type { Stored } from '@/guide/stored';
import { say } from '@/guide/words/say';
import type { Platform } from '@/platform/browser-platform';
import { createAnswer } from './answer';
import { createCardActions } from './card-actions';
import { createCheckHere } from './check-here';
import type { CheckerLine, Connection, Connections, Line } from './connections';
import type { Core } from './core';
import { decide } from './decide';
import { createEffects } from './effects';
import { createPolicyFollower } from './follow-policy';
import { createHandlers } from './handlers';
import { hearAgent } from './hear-agent';
import { createOfficeLibrary } from './library';
import { onBoot } from './on-boot';
import { withoutTab } from './offers';
import { onPicked } from './on-picked';
import { AGENT, BOOT, RECORDER } from './scripts';
import { createRecordingHandlers } from './recording';
import { createWriter } from './writer';
import { createShortcut } from './shortcut';
import {
  emptyState,
  queryActive,
  warmUp,
  withOne,
  withoutAgent,
  withoutCheck,
  withoutOne,
  type EndKind,
  type WorkerState,
} from './state';

/** After the worker has been restarted the frames report one by one; until then nothing can be said to be gone. */
const WARM_UP_MS = 400;
/** Timers may come a little early. */
const LATE_MS = 5;

/** A way to talk to one end of a port. */
export interface Port {
  /** A message of the other end; what isn't one of its messages is left unheard, and reported. */
  hear(raw: unknown): void;
  close(): void;
}

export interface Worker {
  /** Resolves once storage has been read. */
  ready: Promise<void>;
  openAgent(line: Line<ToAgent>): Port;
  openCard(line: Line<ToCard>): Port;
  openPicker(line: Line<ToPicker>): Port;
  openRecorder(line: Line<ToRecorder>): Port;
  openChecker(line: Line<ToChecker>): Port;
  /** Answers a request of the extension's own pages; a message that is none is refused with the reason. */
  answer(raw: unknown): Promise<unknown>;
  onBoot(message: FromBoot, tab: number, frame: number): Promise<void>;
  onTabClosed(tab: number): void;
  onCommand(command: string): Promise<void>;
  /** The browser or the extension has just been started: pages that are open have no agent of ours. */
  onStarted(): Promise<void>;
}

/** The background, over whatever browser the platform stands for. */
export function createWorker(platform: Platform, shipped: readonly Shipped[]): Worker {
  const library = createOfficeLibrary(shipped);
  const connections: Connections = new Map();
  const store = createStore<WorkerState>(() => emptyState);
  const query = (id: string) => library.query(store.getState().stored, id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const update = (change: (state: WorkerState) => WorkerState) => {
    const changed = change(store.getState());
    platform.speak(changed.stored.settings.language);
    const now = platform.now();
    const guides = {
      query: (id: string) => library.query(changed.stored, id),
      list: () => library.list(changed.stored),
    };
    const { state, wakeAt } = decide(changed, guides, now, platform.version());
    store.setState(state, true);
    clearTimeout(timer);
    if (wakeAt !== undefined) timer = setTimeout(look, Math.max(0, wakeAt - now) + LATE_MS);
  };
  const look = () => update((state) => state);

  const { write, persist } = createWriter(
    platform,
    () => store.getState().stored,
    (taken) => {
      const trouble = taken ? undefined : say('cardStorageFull');
      if (store.getState().trouble !== trouble) update((state) => ({ ...state, trouble }));
    },
  );
  const injectAll = async (files: readonly string[]) => {
    const tabs = await platform.listTabs(isZoneHost);
    await Promise.all(tabs.map(({ id }) => platform.inject(files, id, { all: true })));
  };
  /** What is in storage already, so that the effect doesn't write it again. */
  let kept: Partial<Stored> = {};
  const core: Core = {
    platform,
    connections,
    get: store.getState,
    update,
    async keep(items) {
      const left = await write(items);
      kept = items;
      update((state) => ({ ...state, stored: { ...state.stored, ...items } }));
      kept = {};
      return left;
    },
    list: () => library.list(store.getState().stored),
    query,
    active: () => queryActive(store.getState(), query),
    injectAll,
  };
  store.subscribe(
    createEffects({
      platform,
      connections,
      list: ({ stored }) => library.list(stored),
      query: ({ stored }, id) => library.query(stored, id),
      persist(changed) {
        const news = changed.filter((key) => kept[key] !== store.getState().stored[key]);
        if (news.length > 0) persist(news);
      },
      injectAll,
    }),
  );

  const ready = Promise.all([platform.readStored(), platform.readSession()]).then(([stored, session]) => {
    const { problems: _problems, ...items } = stored;
    // First what is stored, then what follows from it: only that has to be written.
    // Whoever asked what names stand on a page has heard no answer of the worker before.
    const asked = session.check?.tries ? withoutCheck(session) : session;
    store.setState({ stored: items, session: asked, ready: true });
    look();
    setTimeout(() => update(warmUp), WARM_UP_MS);
  });

  const policy = createPolicyFollower(core, ready);
  platform.watchManaged(() => void policy.look(true));
  void policy.look(false);

  const open = (line: Connection, add: (state: WorkerState, id: number) => WorkerState) => {
    const id = (lastId += 1);
    connections.set(id, line);
    void ready.then(() => connections.has(id) && update((state) => add(state, id)));
    return id;
  };
  const close = (id: number, remove: (state: WorkerState) => WorkerState) => () => {
    connections.delete(id);
    update(remove);
  };
  /** One more end of a port, until it leaves. */
  const join = (line: Connection, kind: EndKind, without = withoutOne(kind)) => {
    const { tab, frame } = line;
    const id = open(line, (state, own) => withOne(state, kind, { id: own, tab, frame }));
    return { id, leave: close(id, (state) => without(state, id)) };
  };
  const guard = (work: () => Promise<void> | void) =>
    void ready.then(work).catch((error: unknown) => platform.report(error));

  const checkHere = createCheckHere(core);
  const recording = createRecordingHandlers(core);
  const handlers = createHandlers(core, policy, checkHere, recording);
  const actions = createCardActions(core, handlers, recording.act, checkHere.act);
  const shortcut = createShortcut(core, handlers);

  return {
    ready,
    openAgent(line) {
      const { id, leave } = join({ ...line, kind: 'agent' }, 'agents', withoutAgent);
      return { hear: (raw) => guard(() => hearAgent(core, store.setState, raw, id)), close: leave };
    },
    openCard(line) {
      const { tab } = line;
      const { id, leave } = join({ ...line, kind: 'card' }, 'cards');
      guard(() => shortcut.tellKeys(id));
      return { hear: (raw) => guard(() => actions(raw, tab)), close: leave };
    },
    openPicker(line) {
      const { leave } = join({ ...line, kind: 'picker' }, 'pickers');
      return {
        hear: (raw) =>
          guard(() => {
            const message = v.parse(fromPickerSchema, raw);
            return core.get().session.recording ? recording.onPicked(message) : onPicked(core, message);
          }),
        close: leave,
      };
    },
    openRecorder(line) {
      const { id, leave } = join({ ...line, kind: 'recorder' }, 'recorders');
      return { hear: (raw) => guard(() => recording.hear(raw, line.tab, id)), close: leave };
    },
    openChecker(line) {
      const { tab, frame } = line;
      const checker: CheckerLine = { ...line, kind: 'checker' };
      const { id, leave } = join(checker, 'checkers');
      return {
        hear: (raw) => guard(() => checkHere.hear(raw, id)),
        close() {
          leave();
          if (frame === 0) checkHere.onGone(tab, checker);
        },
      };
    },
    answer: createAnswer(core, handlers, library, ready),
    async onBoot(message, tab, frame) {
      await ready;
      await onBoot(core, message, tab, frame);
    },
    onTabClosed: (tab) =>
      guard(() => {
        update((state) => {
          const session = withoutTab(state.session, tab);
          return { ...state, session: { ...session, memory: forgetTab(session.memory, tab) } };
        });
        return recording.onTabClosed(tab);
      }),
    async onCommand(command) {
      await ready;
      await shortcut.onCommand(command);
    },
    async onStarted() {
      await ready;
      // Pages that were open before have the boot script of an extension that is gone, or none.
      await injectAll(BOOT);
      if (core.active()) await injectAll(AGENT);
      if (core.get().session.recording) await injectAll(RECORDER);
      look();
    },
  };
}
