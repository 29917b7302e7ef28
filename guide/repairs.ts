import * as v from 'valibot';
import { idSchema } from './condition-schema';
import { fingerprintSchema } from './fingerprint';
import type { Procedure } from './procedure';

/** A control that somebody of the office has pointed at, because the guide could not find it by its description. */
export const repairSchema = v.strictObject({
  /** The step at which it was shown; it is used wherever the procedure names the target. */
  step: idSchema,
  at: v.number(),
  recorded: fingerprintSchema,
});
export type Repair = v.InferOutput<typeof repairSchema>;

/** The repairs of one procedure, by target. */
export const procedureRepairsSchema = v.record(idSchema, repairSchema);

export const repairsSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, procedureRepairsSchema),
});
export type Repairs = v.InferOutput<typeof repairsSchema>;

export const emptyRepairs: Repairs = { version: 1, procedures: {} };

/** The file by which one technician's repairs serve everyone. */
export const repairFileSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('signpost-repairs'),
  procedures: v.record(idSchema, procedureRepairsSchema),
});
export type RepairFile = v.InferOutput<typeof repairFileSchema>;

/** Keeps a repair; one of the same target gives way. */
export function addRepair(repairs: Repairs, procedure: string, target: string, repair: Repair): Repairs {
  const own = { ...repairs.procedures[procedure], [target]: repair };
  return { version: 1, procedures: { ...repairs.procedures, [procedure]: own } };
}

export function removeRepair(repairs: Repairs, procedure: string, target: string): Repairs {
  const { [target]: _removed, ...own } = repairs.procedures[procedure] ?? {};
  const { [procedure]: _all, ...others } = repairs.procedures;
  const left = Object.keys(own).length > 0 ? { [procedure]: own } : {};
  return { version: 1, procedures: { ...others, ...left } };
}

/** Takes a file's repairs in; of two for the same target the later one counts. */
export function mergeRepairs(repairs: Repairs, { procedures }: RepairFile): Repairs {
  let merged = repairs;
  for (const [procedure, own] of Object.entries(procedures))
    for (const [target, repair] of Object.entries(own)) {
      const known = merged.procedures[procedure]?.[target];
      if (!known || known.at <= repair.at) merged = addRepair(merged, procedure, target, repair);
    }
  return merged;
}

/** The repairs as a file to hand on. */
export function writeRepairFile({ procedures }: Repairs): string {
  const file: RepairFile = { format: 1, kind: 'signpost-repairs', procedures };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The procedure with what the office has shown: its targets' own descriptions stay as they are. */
export function withRepairs(procedure: Procedure, repairs: Repairs): Procedure {
  const own = Object.entries(repairs.procedures[procedure.id] ?? {}).filter(
    ([target]) => procedure.targets[target],
  );
  if (own.length === 0) return procedure;
  const repaired = own.map(([id, { recorded }]) => [id, { ...procedure.targets[id]!, recorded }]);
  return { ...procedure, targets: { ...procedure.targets, ...Object.fromEntries(repaired) } };
}

export function countRepairs({ procedures }: Pick<Repairs, 'procedures'>): number {
  return Object.values(procedures).reduce((sum, own) => sum + Object.keys(own).length, 0);
}
