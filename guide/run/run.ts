import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';

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
  /** The person reported that the step's control isn't there, and the answer is being shown. */
  missing: v.optional(v.boolean()),
  /** The person wants to point at this target; `fault`: why what they pointed at last can't be kept. */
  asking: v.optional(
    v.strictObject({ target: idSchema, fault: v.optional(v.pipe(v.string(), v.maxLength(300))) }),
  ),
  /** When each target was last pressed, in milliseconds since the epoch. */
  pressed: v.record(idSchema, v.number()),
  startedAt: v.number(),
});

export type Run = v.InferOutput<typeof runSchema>;

/**
 * How a step came to be settled: `seen` in the page, `told` by the person, `skipped`, `not-applicable` here, or
 * reported `missing` by the person.
 */
export const tickSchema = v.strictObject({
  how: v.picklist(['seen', 'told', 'skipped', 'not-applicable', 'missing']),
  at: v.number(),
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
  finishedAt: v.optional(v.number()),
});

export const progressSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, procedureProgressSchema),
});

export type ProcedureProgress = v.InferOutput<typeof procedureProgressSchema>;
export type Progress = v.InferOutput<typeof progressSchema>;

export const emptyProgress: Progress = { version: 1, procedures: {} };
