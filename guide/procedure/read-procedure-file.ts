import { listLanguages } from './languages';
import { describeProblem, findTextProblems, parseProcedure } from './parse-procedure';
import type { Procedure } from './procedure';
import { say } from '../words/say';
import { readJsonFile, refuse, type Refused } from './read-json-file';

export type ReadFile =
  | {
      ok: true;
      /** As it is written, for storing and exporting. */
      file: Procedure;
      /** The same with what a file of format 2 may leave out, and its words not yet spelled out. */
      filled: Procedure;
      procedure: Procedure;
    }
  | Refused;

/** Reads a procedure file as it lies on the disk or was pasted. Never throws; each problem names its place. */
export function readProcedureFile(content: Uint8Array | string): ReadFile {
  const read = readJsonFile(content);
  return read.ok ? checkProcedureFile(read.value) : read;
}

/** The newest format that this Signpost reads. */
const NEWEST = 3;

/** Checks what a file holds. Never throws; each problem names its place. */
export function checkProcedureFile(file: unknown): ReadFile {
  if (Array.isArray(file)) {
    return refuse(say('procedureList', file.length));
  }
  const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined;
  if (typeof format === 'number' && format > NEWEST) {
    return refuse(say('procedureNewer', format));
  }
  const parsed = parseProcedure(file);
  if (!parsed.ok) return refuse(...parsed.problems.map(describeProblem));
  const { language } = parsed.procedure;
  // In the other languages, too: a person who speaks one of them would have no guide.
  for (const other of listLanguages(file).filter((each) => each !== language)) {
    const told = findTextProblems(file, other).map(({ path, ...problem }) => ({
      ...problem,
      path: `${path} (${other})`,
    }));
    if (told.length > 0) return refuse(...told.map(describeProblem));
  }
  return { ok: true, file: file as Procedure, filled: parsed.filled, procedure: parsed.procedure };
}
