import * as v from 'valibot';
import { isZoneHost } from '@/autotask/zones';
import { newDraftId } from '@/guide/draft/new-draft';
import { fromRecorderSchema, type FromPicker, type FromRecorder } from '@/guide/messages';
import { recordedControlSchema } from '@/guide/procedure/recorded-control';
import { openerSchema, type RecordedAction } from '@/guide/recording/recorded-action';
import { say } from '@/guide/words/say';
import type { CardAction } from '@/guide/card/card-view';
import {
  beginRecording,
  withAction,
  withNote,
  withoutLast,
  type Recording,
} from '@/guide/recording/recording';
import type { PopupReply } from '@/guide/requests';
import type { Core } from './core';
import { finishRecording, keepAsDraft, withoutDraft } from './keep-recording';
import { withoutCheck, type WorkerState } from './state';
import { createWrite, OK, refused } from './write-in-turn';

type Heard = Extract<FromRecorder, { type: 'did' }>['action'];

/** What can be asked for on the card of a recording. */
export type RecordingAction = Extract<CardAction, `record-${string}`>;
export const isOfRecording = (action: CardAction): action is RecordingAction => action.startsWith('record-');

/**
 * A recording begins, in a tab if that is there already; one that was begun goes on. A guide that runs waits for its end. `into`: the
 * draft that it adds to.
 */
export function startRecording(
  state: WorkerState,
  tab: number | undefined,
  now: number,
  into?: Recording['into'],
): WorkerState {
  const { run } = state.stored;
  const left =
    run?.status === 'running' ? { ...run, status: 'paused' as const } : run?.status === 'paused' ? run : null;
  const stored = { ...state.stored, run: left };
  const begun = state.session.recording ?? beginRecording(now, into);
  const recording: Recording = { ...begun, ...(tab !== undefined && { tab }) };
  return { ...state, stored, session: { ...withoutCheck(state.session), recording } };
}

/** An action without what can't be kept of its control, which is said instead. */
function keepable({
  recorded,
  opener,
  wasThere: _asked,
  newPage: _told,
  note: _own,
  ...action
}: Heard): RecordedAction {
  const isKept = v.is(recordedControlSchema, recorded);
  const isOpenerKept = opener?.landmark !== undefined || v.is(recordedControlSchema, opener?.recorded);
  return {
    ...action,
    ...(isKept && { recorded }),
    ...(recorded !== undefined && !isKept && { fault: say('pickerUnkeepable') }),
    ...(isOpenerKept && { opener: v.parse(openerSchema, opener) }),
  };
}

export type RecordingHandlers = ReturnType<typeof createRecordingHandlers>;

/** Hears recorders, the picker and the card while a guide is recorded. */
export function createRecordingHandlers(core: Core) {
  const { platform, get, update } = core;
  const write = createWrite(core);
  const change = (make: (recording: Recording) => Recording) =>
    update((state) => {
      const { recording } = state.session;
      if (!recording) return state;
      const changed = { ...state, session: { ...state.session, recording: make(recording) } };
      return keepAsDraft(changed, recording.actions, core.list(), platform.now());
    });
  const end = () =>
    update((state) => {
      const { recording: _recording, ...session } = state.session;
      return { ...state, session };
    });
  const pointed = (fault?: string) =>
    change((recording) => ({ ...recording, pointing: fault === undefined ? {} : { fault } }));
  const goOn = (recording: Recording): Recording => {
    const { pointing: _pointing, ending: _ending, noting: _noting, ...rest } = recording;
    return rest;
  };
  const newId = () => newDraftId(platform.now(), Math.random());

  /** The recording becomes a draft; only when that is kept it is over. */
  async function finish(): Promise<PopupReply> {
    const { recording } = get().session;
    if (!recording || recording.actions.length === 0) return refused(say('recordNone'));
    let id = '';
    const reply = await write(({ drafts }) => {
      const finished = finishRecording(drafts, recording, core.list(), platform.now());
      ({ id } = finished);
      return { drafts: finished.drafts };
    });
    if (!reply.ok) {
      update((state) => ({ ...state, trouble: reply.say }));
      return reply;
    }
    end();
    await platform.openOwnPage(`options.html#/write/${id}/steps`);
    return OK;
  }

  /** Nothing of the recording stays. */
  async function discard(): Promise<PopupReply> {
    update((state) => withoutDraft(state));
    end();
    return OK;
  }

  return {
    finish,
    discard,
    /** What a frame has taken down. */
    hear(raw: unknown, tab: number, from: number): void {
      const message = v.parse(fromRecorderSchema, raw);
      switch (message.type) {
        case 'here':
          return change(({ unheard: _unheard, ...recording }) => ({ ...recording, tab }));
        case 'unheard':
          return change((recording) => ({ ...recording, unheard: true }));
        case 'over':
          return change(({ irreversible: _old, ...rest }) => ({
            ...rest,
            ...(message.word !== undefined && { irreversible: message.word }),
          }));
        case 'did': {
          const { action, at, absentAt, loadedAt = 0 } = message;
          for (const { id } of get().recorders) {
            const line = id === from ? undefined : core.connections.get(id);
            if (line?.kind === 'recorder') line.send({ type: 'look' });
          }
          return change((recording) => {
            // While something is only pointed out, the picker tells of it.
            if (recording.pointing) return recording;
            const isNew = recording.lastAt !== undefined && absentAt >= recording.lastAt;
            const isLoaded = recording.lastAt !== undefined && loadedAt >= recording.lastAt;
            const kept = { ...keepable(action), ...(isLoaded && { newPage: true as const }) };
            const judged = isNew ? kept : { ...kept, wasThere: true as const };
            return { ...withAction(recording, judged), lastAt: at, tab };
          });
        }
      }
    },
    /** The tab that the person worked in is gone: the card stands in the one that is in front now. */
    async onTabClosed(tab: number): Promise<void> {
      if (get().session.recording?.tab !== tab) return;
      const front = (await platform.listTabs(isZoneHost)).find(({ id }) => id !== tab);
      change(({ tab: _gone, ...rest }) => ({ ...rest, tabGone: true, ...(front && { tab: front.id }) }));
    },
    /** What was pointed out without being used. */
    onPicked(message: FromPicker): void {
      if (message.type === 'cancelled') return change(goOn);
      if (message.type === 'refused') return pointed(message.fault);
      const action = { id: newId(), kind: 'press', recorded: message.recorded, pointed: true } as const;
      change((recording) => goOn(withAction(recording, action)));
    },
    async act(action: RecordingAction, text = ''): Promise<void> {
      const note = text.trim();
      switch (action) {
        case 'record-undo':
          return change(withoutLast);
        case 'record-point':
          return pointed();
        case 'record-go-on':
          return change(goOn);
        case 'record-by-hand':
          return change((recording) => withAction(recording, { id: newId(), kind: 'by-hand' }));
        case 'record-note':
          return change((recording) => ({ ...recording, noting: true }));
        case 'record-note-last':
          return change((recording) => goOn(note ? withNote(recording, note) : recording));
        case 'record-note-step':
          return change((recording) =>
            goOn(note ? withAction(recording, { id: newId(), kind: 'by-hand', note }) : recording),
          );
        case 'record-stop':
          // What took work to record doesn't go by one press.
          if (get().session.recording?.actions.length === 0) return end();
          return change((recording) => ({ ...recording, ending: true }));
        case 'record-discard':
          return void (await discard());
        case 'record-finish':
          return void (await finish());
      }
    },
  };
}
