import { beginHistory, record, redo, undo, type History } from '@/guide/draft/history';
import { isSame } from '@/guide/office/procedure-diff';
import type { PopupReply } from '@/guide/requests';
import { say } from '@/guide/words/say';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The world outside, as plain functions. `T`: what is written; `S`: how storage has it. */
export interface KeptDeps<T, S> {
  /** Has it kept as it is now. */
  keep(now: T): Promise<PopupReply>;
  /** What is written, out of what storage has. */
  read(stored: S): T;
  now(): number;
}

interface KeptState<T, S = T> {
  history: History<T>;
  /** Whether all that was written is kept: `saving` for a moment after each change. */
  saving: 'saved' | 'saving' | 'failed';
  /** Why it could not be kept, in words. */
  problem: string | null;
  /** Makes a change. `about`: the text that is being typed, whose letters are undone together. */
  change(edit: (now: T) => T, about?: string): void;
  undo(): void;
  redo(): void;
  /** Keeps what isn't kept yet, now. */
  flush(): Promise<void>;
  /** What storage has now: taken over where it was changed elsewhere, such as by publishing. */
  take(stored: S): void;
}

export type KeptStore<T, S = T> = StoreApi<KeptState<T, S>>;

/** Nothing that is older than this is lost when the tab, the worker or the browser ends. */
const SAVE_MS = 400;
const RETRY_MS = 2000;
/** A worker that was ended while it wrote is there again with the next message. */
const AGAIN_MS = 100;

/** More often than that in a row it isn't a worker that was just ended: the writer is told. */
const MOST_UNANSWERED = 5;

/** It was heard, and isn't kept. That nobody has answered comes as an answer, too. */
const isRefused = (reply: PopupReply | undefined) => reply?.ok === false && reply.reason === 'refused';

/** Builds a store for something that is kept by itself while it is written, and whose changes can be undone. */
export function createKeptStore<T, S = T>(first: S, { keep, read, now }: KeptDeps<T, S>): KeptStore<T, S> {
  let kept: T = read(first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  /** How often in a row nobody has answered. */
  let unanswered = 0;

  return createStore<KeptState<T, S>>()((set, get) => {
    const isKept = () => get().history.now === kept;
    const later = (ms: number) => {
      timer ??= setTimeout(() => void get().flush(), ms);
    };
    const save = async (): Promise<void> => {
      const written = get().history.now;
      const reply = await keep(written).catch(() => undefined);
      if (reply?.ok) {
        kept = written;
        unanswered = 0;
        set({ saving: isKept() ? 'saved' : 'saving', problem: null });
      } else if (!isRefused(reply) && ++unanswered < MOST_UNANSWERED) later(AGAIN_MS);
      else {
        set({ saving: 'failed', problem: reply?.say ?? say('optionsNoAnswer') });
        later(RETRY_MS);
      }
    };
    const turnTo = (history: History<T>) => {
      if (history.now === get().history.now) return;
      set({ history, saving: 'saving' });
      later(SAVE_MS);
    };
    return {
      history: beginHistory(kept),
      saving: 'saved',
      problem: null,
      change(edit, about) {
        const { history } = get();
        turnTo(record(history, edit(history.now), now(), about));
      },
      undo: () => turnTo(undo(get().history)),
      redo: () => turnTo(redo(get().history)),
      async flush() {
        clearTimeout(timer);
        timer = undefined;
        // One after the other, so that the last one written is the last one kept.
        await saving;
        if (isKept()) return;
        saving = save();
        await saving;
        if (!isKept() && get().saving !== 'failed') later(SAVE_MS);
      },
      take(stored) {
        const there = read(stored);
        const { history } = get();
        if (!isKept() || isSame(there, history.now)) return;
        kept = there;
        set({ history: record(history, kept, now()) });
      },
    };
  });
}
