import * as v from 'valibot';
import { countRepairs, repairFileSchema, type RepairFile } from './repairs';

export type ReadRepairs = { ok: true; file: RepairFile } | { ok: false; problems: string[] };

/** Whether a file means to be one of repairs, whatever is in it. */
export function isRepairFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'signpost-repairs';
}

/** Checks a file of repairs; each problem names its place. */
export function checkRepairFile(value: unknown): ReadRepairs {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > 1)
    return refuse('At format: a newer Signpost has written this file; please update Signpost.');
  const parsed = v.safeParse(repairFileSchema, value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.issues.map(
        (issue) => `At ${v.getDotPath(issue) ?? 'the top of the file'}: ${issue.message}`,
      ),
    };
  }
  return countRepairs(parsed.output) > 0
    ? { ok: true, file: parsed.output }
    : refuse('There is no control in it.');
}

const refuse = (problem: string): ReadRepairs => ({ ok: false, problems: [problem] });
