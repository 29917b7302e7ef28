import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Work } from '@/guide/draft/draft';
import { setStep } from '@/guide/draft/edit-steps';
import type { FromPopup, PopupReply } from '@/guide/requests';
import { send } from '@/platform/messages';
import { createEditorStore } from '@/stores/editor-store';
import { browser } from 'wxt/browser';
import { sampleDraft } from '../../../unit/guide/draft/drafts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Save = Extract<FromPopup, { type: 'draft.save' }>;

/** A store over a background that takes `delay` to keep something. */
function open(delay = 0) {
  const kept: Work[] = [];
  const replies: PopupReply[] = [];
  const send = vi.fn(async (message: FromPopup): Promise<PopupReply> => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const reply = replies.shift() ?? { ok: true };
    if (reply.ok) kept.push((message as Save).work);
    return reply;
  });
  const store = createEditorStore('draft-1', sampleDraft(), { send, now: () => Date.now() });
  return { store, send, kept, replies, title: () => kept.at(-1)?.procedure.steps[0]?.title };
}

/**
 * A store over a worker that takes 60 ms to write, and that can be ended: what it hasn't written by then is lost. It is asked as the
 * options tab asks it: what nobody answers is an answer there.
 */
function openWithWorker() {
  let stored: Work | undefined;
  let inHand: { end(): void }[] = [];
  const answer = (message: unknown) =>
    new Promise<PopupReply>((resolve, reject) => {
      const writing = setTimeout(() => {
        stored = (message as Save).work;
        inHand = inHand.filter((each) => each !== own);
        resolve({ ok: true });
      }, 60);
      const own = {
        end() {
          clearTimeout(writing);
          reject(new Error('The message port closed before a response was received.'));
        },
      };
      inHand.push(own);
    });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer as typeof browser.runtime.sendMessage);
  const store = createEditorStore('draft-1', sampleDraft(), { send, now: () => Date.now() });
  const killWorker = () => {
    for (const each of inHand) each.end();
    inHand = [];
  };
  return { store, kept: () => stored, killWorker };
}

const type = (title: string) => (work: Work) => setStep(work, 'step-1', { title });

describe('what is written', () => {
  it('is kept by itself within a second, also while somebody goes on typing', async () => {
    const { store, title } = open();
    for (let at = 0; at < 30; at += 1) {
      store.getState().change(type(`letter ${at}`), 'title');
      await vi.advanceTimersByTimeAsync(100);
      if (at > 10) expect(Number(title()?.slice(7))).toBeGreaterThanOrEqual(at - 10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(title()).toBe('letter 29');
    expect(store.getState().saving).toBe('saved');
  });

  it('loses nothing older than a second, whenever the tab ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 0, max: 200 }),
        async (pauses, endsAt, delay) => {
          const { store, kept } = open(delay);
          const began = Date.now();
          const written: number[] = [];
          for (const pause of pauses) {
            await vi.advanceTimersByTimeAsync(Math.min(pause, Math.max(0, began + endsAt - Date.now())));
            if (Date.now() - began >= endsAt) break;
            written.push(Date.now());
            store.getState().change(type(`${written.length}`), 'title');
          }
          await vi.advanceTimersByTimeAsync(Math.max(0, began + endsAt - Date.now()));
          // The tab ends here: what storage has by now is all that there is.
          const has = Number(kept.at(-1)?.procedure.steps[0]?.title ?? 0);
          const old = written.filter((at) => Date.now() - at > 1000).length;
          expect(has).toBeGreaterThanOrEqual(old);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('loses nothing older than a second, whenever worker, tab and browser end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }),
        // When the worker is ended, whatever it is doing; the next message starts another.
        fc.array(fc.integer({ min: 0, max: 6000 }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 6000 }),
        async (pauses, kills, endsAt) => {
          const { store, kept, killWorker } = openWithWorker();
          const began = Date.now();
          for (const at of kills) setTimeout(killWorker, at);
          const written: number[] = [];
          for (const pause of pauses) {
            await vi.advanceTimersByTimeAsync(Math.min(pause, Math.max(0, began + endsAt - Date.now())));
            if (Date.now() - began >= endsAt) break;
            written.push(Date.now());
            store.getState().change(type(`${written.length}`), 'title');
          }
          await vi.advanceTimersByTimeAsync(Math.max(0, began + endsAt - Date.now()));
          const has = Number(kept()?.procedure.steps[0]?.title ?? 0);
          const old = written.filter((at) => Date.now() - at > 1000).length;
          expect(has).toBeGreaterThanOrEqual(old);
          vi.clearAllTimers();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is sent again at once where the worker ended while it wrote, and said not to be kept where nobody answers', async () => {
    const { store, kept, killWorker } = openWithWorker();
    store.getState().change(type('Important'));
    await vi.advanceTimersByTimeAsync(430);
    killWorker();
    await vi.advanceTimersByTimeAsync(10);
    expect(store.getState().saving).toBe('saving');
    await vi.advanceTimersByTimeAsync(200);
    expect(kept()?.procedure.steps[0]?.title).toBe('Important');

    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('There is nobody.'));
    store.getState().change(type('More'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.getState()).toMatchObject({
      saving: 'failed',
      problem: 'Signpost didn’t answer. Please try again.',
    });
  });

  it('is sent at once when the page is left', async () => {
    const { store, title } = open();
    store.getState().change(type('Last words'), 'title');
    void store.getState().flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(title()).toBe('Last words');
  });

  it('is kept in the order in which it was written, however slow storage is', async () => {
    const { store, kept } = open(700);
    store.getState().change(type('one'));
    await vi.advanceTimersByTimeAsync(500);
    store.getState().change(type('two'));
    void store.getState().flush();
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept.map(({ procedure }) => procedure.steps[0]?.title)).toEqual(['one', 'two']);
  });

  it('that can’t be kept is said, tried again, and kept once there is room', async () => {
    const { store, replies, title } = open();
    replies.push({ ok: false, reason: 'refused', say: 'Storage is full.' });
    store.getState().change(type('Important'));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.getState()).toMatchObject({ saving: 'failed', problem: 'Storage is full.' });
    await vi.advanceTimersByTimeAsync(2500);
    expect(store.getState()).toMatchObject({ saving: 'saved', problem: null });
    expect(title()).toBe('Important');
  });

  it('is not sent again when nothing has changed', async () => {
    const { store, send } = open();
    store.getState().change((work) => work);
    await vi.advanceTimersByTimeAsync(2000);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('undo and redo', () => {
  it('are kept like any change', async () => {
    const { store, title } = open();
    store.getState().change(type('New'));
    store.getState().undo();
    await vi.advanceTimersByTimeAsync(500);
    expect(store.getState().history.now.procedure.steps[0]?.title).toBe('Step 1');
    store.getState().redo();
    await vi.advanceTimersByTimeAsync(500);
    expect(title()).toBe('New');
  });
});

describe('what was changed elsewhere', () => {
  it('is taken over, and can be undone', () => {
    const { store } = open();
    const draft = sampleDraft();
    store.getState().take({ ...draft, ...type('From elsewhere')(draft) });
    expect(store.getState().history.now.procedure.steps[0]?.title).toBe('From elsewhere');
    store.getState().undo();
    expect(store.getState().history.now.procedure.steps[0]?.title).toBe('Step 1');
  });

  it('gives way to what is being written here', () => {
    const { store } = open();
    store.getState().change(type('Here'));
    const draft = sampleDraft();
    store.getState().take({ ...draft, ...type('From elsewhere')(draft) });
    expect(store.getState().history.now.procedure.steps[0]?.title).toBe('Here');
  });

  it('is no news where it is the same in another order of keys', () => {
    const { store } = open();
    const { procedure, ...draft } = sampleDraft();
    const turned = Object.fromEntries(Object.entries(procedure).toReversed());
    store.getState().take({ ...draft, procedure: turned as typeof procedure });
    expect(store.getState().history.past).toEqual([]);
  });
});
