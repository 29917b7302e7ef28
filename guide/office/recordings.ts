import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';
import { recordedControlSchema } from '../procedure/recorded-control';
import type { Procedure } from '../procedure/procedure';

/** A control that somebody of the office has pointed at, because the guide could not find it by its description. */
const recordingSchema = v.strictObject({
  /** The step at which it was shown; it is used wherever the procedure names the target. */
  step: idSchema,
  at: momentSchema,
  recorded: recordedControlSchema,
  /** It came with a file: somebody else has shown it. */
  imported: v.optional(v.literal(true)),
});
export type Recording = v.InferOutput<typeof recordingSchema>;

/** The repairs of one procedure, by target. */
export const procedureRecordingsSchema = v.pipe(v.record(idSchema, recordingSchema), v.maxEntries(200));

/** Recorded controls by guide and control. */
export const byProcedureSchema = v.pipe(v.record(idSchema, procedureRecordingsSchema), v.maxEntries(200));

export const recordingsSchema = v.strictObject({
  version: v.literal(1),
  procedures: byProcedureSchema,
});
export type Recordings = v.InferOutput<typeof recordingsSchema>;

export const emptyRecordings: Recordings = { version: 1, procedures: {} };

/** The file by which one technician's repairs serve everyone. */
export const recordingsFileSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('signpost-repairs'),
  procedures: byProcedureSchema,
});
export type RecordingsFile = v.InferOutput<typeof recordingsFileSchema>;

/** Keeps a repair; one of the same target gives way. */
export function addRecording(
  repairs: Recordings,
  procedure: string,
  target: string,
  repair: Recording,
): Recordings {
  const own = { ...repairs.procedures[procedure], [target]: repair };
  return { version: 1, procedures: { ...repairs.procedures, [procedure]: own } };
}

export function removeRecording(repairs: Recordings, procedure: string, target: string): Recordings {
  const { [target]: _removed, ...own } = repairs.procedures[procedure] ?? {};
  const { [procedure]: _all, ...others } = repairs.procedures;
  const left = Object.keys(own).length > 0 ? { [procedure]: own } : {};
  return { version: 1, procedures: { ...others, ...left } };
}

/** Takes a file's repairs in; of two for the same target the later one counts. */
export function mergeRecordings(repairs: Recordings, { procedures }: RecordingsFile): Recordings {
  let merged = repairs;
  for (const [procedure, own] of Object.entries(procedures))
    for (const [target, repair] of Object.entries(own)) {
      const known = merged.procedures[procedure]?.[target];
      if (!known || known.at < repair.at)
        merged = addRecording(merged, procedure, target, { ...repair, imported: true });
    }
  return merged;
}

/** The repairs as a file to hand on. */
export function writeRecordingsFile(repairs: Recordings): string {
  const file: RecordingsFile = { format: 1, kind: 'signpost-repairs', procedures: withoutOrigin(repairs) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The recorded controls as they are handed on: who reads the file knows that they came with one. */
export function withoutOrigin({ procedures }: Recordings): Recordings['procedures'] {
  const shown = Object.entries(procedures).map(([id, own]) => [
    id,
    Object.fromEntries(
      Object.entries(own).map(([target, { imported: _imported, ...repair }]) => [target, repair]),
    ),
  ]);
  return Object.fromEntries(shown) as Recordings['procedures'];
}

/** The procedure with what the office has shown: its targets' own descriptions stay as they are. */
export const withRecordings = (procedure: Procedure, repairs: Recordings): Procedure =>
  withShown(procedure, repairs.procedures[procedure.id] ?? {});

/** The same with what was shown of this procedure, by target. */
export function withShown(procedure: Procedure, shown: Readonly<Record<string, Recording>>): Procedure {
  const own = Object.entries(shown).filter(([target]) => procedure.targets[target]);
  if (own.length === 0) return procedure;
  const recorded = own.map(([id, { recorded }]) => [id, { ...procedure.targets[id]!, recorded }]);
  return { ...procedure, targets: { ...procedure.targets, ...Object.fromEntries(recorded) } };
}

/** The repair of a target as the one to be used, also where the description finds another control. */
export function preferRecording(repairs: Recordings, procedure: string, target: string): Recordings {
  const repair = repairs.procedures[procedure]?.[target];
  if (!repair) return repairs;
  const recorded = { ...repair.recorded, preferred: true as const };
  return addRecording(repairs, procedure, target, { ...repair, recorded });
}

export function countRecordings({ procedures }: Pick<Recordings, 'procedures'>): number {
  return Object.values(procedures).reduce((sum, own) => sum + Object.keys(own).length, 0);
}
