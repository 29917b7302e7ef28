import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';
import { recordedControlSchema } from '../procedure/recorded-control';

/**
 * The run: one person following one procedure. The only truth about what is going on; the service worker, the card
 * and the tab can all die and are rebuilt from it.
 */
export const runSchema = v.strictObject({
  version: v.literal(1),
  procedure: idSchema,
  step: idSchema,
  status: v.picklist(['running', 'paused', 'finished']),
  /** The person went back to this step: it waits until its condition has been false once, or until they say so. */
  held: v.optional(v.boolean()),
  /** Only in runs that an earlier version has written; it means nothing any more. */
  missing: v.optional(v.boolean()),
  /** The person wants to point at this target; `fault`: why what they pointed at last can't be kept. */
  asking: v.optional(
    v.strictObject({
      target: idSchema,
      fault: v.optional(v.pipe(v.string(), v.maxLength(300))),
      /** The picker can't go on in this page: nothing is asked any more, the fault is shown. */
      ended: v.optional(v.boolean()),
      /** What they pointed at, until they have said whether it is to be kept. */
      picked: v.optional(recordedControlSchema),
    }),
  ),
  /** When each target was last pressed, in milliseconds since the epoch. */
  pressed: v.record(idSchema, momentSchema),
  /** Presses that have had their effect, by target: one that a page says again later is no new one. */
  spent: v.optional(v.record(idSchema, momentSchema)),
  /** When something else in Autotask was last pressed: a press before that explains nothing any more. */
  otherPressAt: v.optional(momentSchema),
  /** A press whose outcome Signpost can't see: the person is asked, at this step, until they answer or press again. */
  question: v.optional(
    v.strictObject({ step: idSchema, target: idSchema, why: v.picklist(['gone', 'still']) }),
  ),
  /** The person's last answer at this step, when it was not Yes. */
  answered: v.optional(v.picklist(['failed', 'cancelled'])),
  /** The step whose place was gone, so that the guide went back to where the way there begins. */
  ledBackFrom: v.optional(idSchema),
  /**
   * Targets that were there in this run: of optional steps, which can't be called "not in this Autotask" any more; and those in
   * place of which another must not be pressed.
   */
  seen: v.optional(v.array(idSchema)),
  /** Nothing has happened for hours: the person is asked whether to go on. */
  away: v.optional(v.boolean()),
  /** When the run last changed. */
  touchedAt: v.optional(momentSchema),
  startedAt: momentSchema,
});

export type Run = v.InferOutput<typeof runSchema>;

/** How a step came to be settled; `by-hand`: the person said so, `missing`: the person said that it isn't there. */
const HOW = ['seen', 'by-hand', 'skipped', 'not-applicable', 'missing'] as const;
export type How = (typeof HOW)[number];

const tickSchema = v.strictObject({
  /** Ticks of earlier versions say `told` for `by-hand`. */
  how: v.pipe(
    v.picklist([...HOW, 'told']),
    v.transform((how): How => (how === 'told' ? 'by-hand' : how)),
  ),
  at: momentSchema,
  /** Why, in the procedure's own words. */
  note: v.optional(v.pipe(v.string(), v.maxLength(600))),
});

export type Tick = v.InferOutput<typeof tickSchema>;

/** Whether a tick means that the step needs nothing more: skipped and missing ones were left out. */
export function isDone(tick: Tick | undefined): boolean {
  return tick !== undefined && tick.how !== 'skipped' && tick.how !== 'missing';
}

/** Ticks by step id, so that an edited procedure keeps them. */
export const procedureProgressSchema = v.strictObject({
  steps: v.record(idSchema, tickSchema),
  finishedAt: v.optional(momentSchema),
  /** When an earlier run was finished; the ticks are those of the run since. */
  lastDone: v.optional(momentSchema),
  /** The guide was ended before its last step, for good: why, in words ("Not needed here: SSO"), and when. */
  outcome: v.optional(
    v.strictObject({ say: v.pipe(v.string(), v.minLength(1), v.maxLength(160)), at: momentSchema }),
  ),
});

export const progressSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, procedureProgressSchema),
});

export type ProcedureProgress = v.InferOutput<typeof procedureProgressSchema>;
export type Progress = v.InferOutput<typeof progressSchema>;

/** The ticks of a procedure that is begun anew; when it was last done stays known. */
export function beginAnew(progress: ProcedureProgress | undefined): ProcedureProgress {
  const lastDone = progress?.finishedAt ?? progress?.lastDone;
  return { steps: {}, ...(lastDone !== undefined && { lastDone }) };
}

/** The same progress with other ticks: then it is neither finished nor ended. */
export function withSteps(
  { lastDone }: ProcedureProgress,
  steps: ProcedureProgress['steps'],
): ProcedureProgress {
  return { steps, ...(lastDone !== undefined && { lastDone }) };
}

export const emptyProgress: Progress = { version: 1, procedures: {} };
