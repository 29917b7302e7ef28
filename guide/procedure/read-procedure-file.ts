import { describeProblem, parseProcedure } from './parse-procedure';
import type { Procedure } from './procedure';
import { readJsonFile, refuse, type Refused } from './read-json-file';

export type ReadFile =
  | {
      ok: true;
      /** As it is written, for storing and exporting. */
      file: Procedure;
      procedure: Procedure;
    }
  | Refused;

/** Reads a procedure file as it lies on the disk or was pasted. Never throws; each problem names its place. */
export function readProcedureFile(content: Uint8Array | string): ReadFile {
  const read = readJsonFile(content);
  return read.ok ? checkProcedureFile(read.value) : read;
}

/** Checks what a file holds. Never throws; each problem names its place. */
export function checkProcedureFile(file: unknown): ReadFile {
  if (Array.isArray(file)) {
    return refuse(
      `At the top of the file: found a list of ${file.length}; expected one procedure. Import them one at a time, each from a file of its own.`,
    );
  }
  const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined;
  if (typeof format === 'number' && format > 1) {
    return refuse(
      `At format: found ${format}; expected 1. A newer Signpost has written this file; please update Signpost.`,
    );
  }
  const parsed = parseProcedure(file);
  if (!parsed.ok) return refuse(...parsed.problems.map(describeProblem));
  return { ok: true, file: file as Procedure, procedure: parsed.procedure };
}
