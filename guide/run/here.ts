import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import type { Step } from '../procedure/procedure';
import type { FrameSighting } from './facts';
import { see } from './see';

/** What one page shows of a procedure's controls, by target. What isn't listed is not there. */
export const hereSchema = v.record(
  idSchema,
  v.strictObject({
    status: v.picklist(['found', 'ambiguous', 'hidden']),
    /** How many fit, in one frame or in several. */
    places: v.exactOptional(v.number()),
  }),
);
export type Here = v.InferOutput<typeof hereSchema>;

/** How a step's controls stand on the page; `none`: it points at nothing. */
export type StepHere = 'found' | 'several' | 'hidden' | 'absent' | 'none';

/** The best first. */
const ORDER: readonly StepHere[] = ['found', 'several', 'hidden', 'absent'];

/** What the frames of one tab show together. */
export function toHere(frames: readonly FrameSighting[]): Here {
  const { targets } = see(frames, []);
  return Object.fromEntries(
    [...targets].flatMap(([id, { fact }]) => {
      const { status, places, frames: inFrames } = fact;
      const count = Math.max(places ?? 0, inFrames ?? 0);
      return status === 'absent' ? [] : [[id, { status, ...(count > 1 && { places: count }) }] as const];
    }),
  );
}

/**
 * How a step stands on the page. Of controls of which any will do the best counts; of those that are used one after the
 * other the one that stands worst.
 */
export function queryStepHere(
  { targets = [], sequence }: Pick<Step, 'targets' | 'sequence'>,
  here: Here,
): StepHere {
  const all = targets
    .map((id) => toWord(here[id]?.status))
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return (sequence ? all.at(-1) : all[0]) ?? 'none';
}

const toWord = (status: Here[string]['status'] | undefined): StepHere =>
  status === undefined ? 'absent' : status === 'ambiguous' ? 'several' : status;

/** The steps that use each control, counted from 1: they stand beside it on the page. */
export function numberTargets(steps: readonly Pick<Step, 'targets'>[]): Record<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, { targets = [] }] of steps.entries())
    for (const id of new Set(targets)) numbers.set(id, [...(numbers.get(id) ?? []), at + 1]);
  return Object.fromEntries(numbers);
}
