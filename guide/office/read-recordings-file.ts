import * as v from 'valibot';
import { isRecord } from '../procedure/is-record';
import { describeProblem, toProblem } from '../procedure/parse-procedure';
import { MOST_PROBLEMS } from '../procedure/problem';
import { refuse, type Refused } from '../procedure/read-json-file';
import { say } from '../words/say';
import { countRecordings, recordingsFileSchema, type RecordingsFile } from './recordings';

export type ReadRecordings = { ok: true; file: RecordingsFile } | Refused;

/** Whether a file means to be one of repairs, whatever is in it. */
export function isRecordingsFile(value: unknown): boolean {
  return isRecord(value) && value.kind === 'signpost-repairs';
}

/** Checks a file of repairs; each problem names its place. */
export function checkRecordingsFile(value: unknown): ReadRecordings {
  const format = isRecord(value) ? value.format : undefined;
  if (typeof format === 'number' && format > 1) return refuse(say('officeNewerFile'));
  const parsed = v.safeParse(recordingsFileSchema, value);
  if (!parsed.success) {
    const problems = parsed.issues.slice(0, MOST_PROBLEMS).map(toProblem);
    return refuse(...problems.map(describeProblem));
  }
  return countRecordings(parsed.output) > 0
    ? { ok: true, file: parsed.output }
    : refuse(say('officeNoControl'));
}
