import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';
import type { Procedure, Step } from '../procedure/procedure';
import type { ProcedureProgress } from '../run/run';
import type { Seen } from '../run/see';

/**
 * What this browser saw of Autotask while guides ran, for the KB check: which of the guide's own labels stood there,
 * and which steps there was nothing for. Never any text of the page.
 */
export const procedureObservedSchema = v.strictObject({
  labels: v.record(idSchema, v.strictObject({ text: v.string(), at: momentSchema })),
  absent: v.record(
    idSchema,
    v.strictObject({ how: v.picklist(['not-applicable', 'missing']), at: momentSchema }),
  ),
});

export const observedSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, procedureObservedSchema),
  /** When it was last cleared: ticks made before are not taken in again. */
  since: v.optional(momentSchema),
});

export type Observed = v.InferOutput<typeof observedSchema>;

export const emptyObserved: Observed = { version: 1, procedures: {} };

/** Forgets everything that was seen up to now. */
export function clearObserved(now: number): Observed {
  return { version: 1, procedures: {}, since: now };
}

/** The day is precise enough, and keeps storage from being written at every look. */
const DAY_MS = 24 * 60 * 60 * 1000;

interface Sight {
  procedure: Procedure;
  /** What is pointed at now. */
  seen: Seen | undefined;
  progress: ProcedureProgress;
  now: number;
}

/** Adds what is seen now. Returns the same object when that is nothing new. */
export function observe(observed: Observed, { procedure, seen, progress, now }: Sight): Observed {
  const known = observed.procedures[procedure.id] ?? { labels: {}, absent: {} };
  const label = seen && queryLabel(procedure, seen);
  const last = seen && known.labels[seen.target];
  const fresh = label !== undefined && (last?.text !== label || now - last.at >= DAY_MS);
  const absent = procedure.steps.flatMap((step) => queryAbsent(step, progress, known.absent, observed.since));
  if (!fresh && absent.length === 0) return observed;
  return {
    ...observed,
    procedures: {
      ...observed.procedures,
      [procedure.id]: {
        labels: fresh && seen ? { ...known.labels, [seen.target]: { text: label, at: now } } : known.labels,
        absent: { ...known.absent, ...Object.fromEntries(absent) },
      },
    },
  };
}

function queryLabel(procedure: Procedure, { target, fact }: Seen): string | undefined {
  if (fact.status !== 'found' || fact.name === undefined) return undefined;
  return procedure.targets[target]?.names?.[fact.name]?.text;
}

type Absent = Observed['procedures'][string]['absent'];

function queryAbsent(
  { id }: Step,
  progress: ProcedureProgress,
  known: Absent,
  since = -1,
): [string, Absent[string]][] {
  const tick = progress.steps[id];
  if (tick && tick.at <= since) return [];
  if (tick?.how !== 'not-applicable' && tick?.how !== 'missing') return [];
  return known[id]?.at === tick.at ? [] : [[id, { how: tick.how, at: tick.at }]];
}
