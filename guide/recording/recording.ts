import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { LONGEST_NOTE, recordedActionSchema, type RecordedAction } from './recorded-action';

/** As many as a procedure may have steps. */
export const MOST_ACTIONS = 60;

/** A guide that is being recorded, kept for as long as the browser runs. */
export const recordingSchema = v.strictObject({
  startedAt: v.number(),
  /** The tab that the person works in. */
  tab: v.exactOptional(v.number()),
  /** The draft that the recording is kept as while it goes on, and when it was kept there last. */
  draft: v.exactOptional(idSchema),
  keptAt: v.exactOptional(v.number()),
  /** The draft whose steps it adds to, and the step that they come after; `room`: how many there may still be. */
  into: v.exactOptional(
    v.strictObject({
      draft: idSchema,
      after: idSchema,
      room: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  /** When the last thing was done, before the page reacted. */
  lastAt: v.exactOptional(v.number()),
  actions: v.pipe(v.array(recordedActionSchema), v.maxLength(MOST_ACTIONS)),
  /** The next press only points a control out, and doesn't reach Autotask. `fault`: why the last one wasn't taken. */
  pointing: v.exactOptional(v.strictObject({ fault: v.exactOptional(v.string()) })),
  /** A note is being written on the card. */
  noting: v.exactOptional(v.literal(true)),
  /** The tab that the person worked in was closed. */
  tabGone: v.exactOptional(v.literal(true)),
  /** They asked to throw it away, and are asked back. */
  ending: v.exactOptional(v.literal(true)),
  /** The person is in a frame where nothing can be recorded. */
  unheard: v.exactOptional(v.literal(true)),
  /** The pointer is on a control with this word of ours, which says that pressing it can't be undone. */
  irreversible: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
});

export type Recording = v.InferOutput<typeof recordingSchema>;

export const beginRecording = (now: number, into?: Recording['into']): Recording => ({
  startedAt: now,
  actions: [],
  ...(into && { into }),
});

export const isFull = ({ actions, into }: Recording) => actions.length >= (into?.room ?? MOST_ACTIONS);

/**
 * The recording with one more action. The same one said twice counts once; so does a control that is pressed again at once,
 * as by a double click, and pressing a field to fill it in.
 */
export function withAction(recording: Recording, action: RecordedAction): Recording {
  const { irreversible: _word, unheard: _unheard, ending: _ending, tabGone: _tab, ...rest } = recording;
  const { actions } = recording;
  if (isFull(recording) || actions.some(({ id }) => id === action.id)) return rest;
  const last = actions.at(-1);
  const isSame = last !== undefined && isSameControl(last, action);
  if (isSame && last.kind === action.kind)
    return { ...rest, actions: [...actions.slice(0, -1), { ...last, ...pick(action) }] };
  const isMore = isSame && last.kind === 'press' && (action.kind === 'fill' || action.kind === 'tick');
  const { wasThere } = last ?? {};
  const merged = isMore ? { ...action, ...(wasThere ? { wasThere } : {}) } : action;
  return { ...rest, actions: [...(isMore ? actions.slice(0, -1) : actions), merged] };
}

/** What a second action on the same control adds to the first. */
const pick = ({ checked }: RecordedAction) => (checked === undefined ? {} : { checked });

/** The recording without what was done last: a note about a step goes before the step itself. */
export function withoutLast(recording: Recording): Recording {
  const others = recording.actions.slice(0, -1);
  const { note, ...last } = recording.actions.at(-1) ?? {};
  const isAbout = note !== undefined && 'kind' in last && last.kind !== 'by-hand';
  return { ...recording, actions: isAbout ? [...others, last] : others };
}

/** The recording with a note about the step that was recorded last, after what was noted about it before. */
export function withNote(recording: Recording, note: string): Recording {
  const last = recording.actions.at(-1);
  if (!last) return recording;
  const whole = [last.note, note].filter(Boolean).join(' ').slice(0, LONGEST_NOTE);
  return { ...recording, actions: [...recording.actions.slice(0, -1), { ...last, note: whole }] };
}

/** Two presses on one control, as far as what is kept of it says. Of what can't be recognised nothing is known. */
function isSameControl({ recorded: a }: RecordedAction, { recorded: b }: RecordedAction): boolean {
  return a !== undefined && b !== undefined && markOf(a) === markOf(b);
}

const markOf = ({
  tag,
  role,
  text,
  label,
  alt,
  heading,
  dialog,
  page,
  path,
}: NonNullable<RecordedAction['recorded']>) =>
  JSON.stringify([tag, role, text, label, alt, heading, dialog, page, path]);
