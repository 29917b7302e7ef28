import * as v from 'valibot';
import { countRecordings, recordingsFileSchema, type RecordingsFile } from './recordings';

export type ReadRecordings = { ok: true; file: RecordingsFile } | { ok: false; problems: string[] };

/** Whether a file means to be one of repairs, whatever is in it. */
export function isRecordingsFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'signpost-repairs';
}

/** Checks a file of repairs; each problem names its place. */
export function checkRecordingsFile(value: unknown): ReadRecordings {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > 1)
    return refuse('At format: a newer Signpost has written this file; please update Signpost.');
  const parsed = v.safeParse(recordingsFileSchema, value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.issues.map(
        (issue) => `At ${v.getDotPath(issue) ?? 'the top of the file'}: ${issue.message}`,
      ),
    };
  }
  return countRecordings(parsed.output) > 0
    ? { ok: true, file: parsed.output }
    : refuse('There is no control in it.');
}

const refuse = (problem: string): ReadRecordings => ({ ok: false, problems: [problem] });
