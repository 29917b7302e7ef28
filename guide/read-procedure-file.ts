import { queryJsonFault } from './json-fault';
import { describeProblem, parseProcedure } from './parse-procedure';
import type { Procedure } from './procedure';

/** More than any procedure needs: sixty steps in full sentences are a tenth of it. */
export const MOST_BYTES = 1_000_000;

export type ReadFile =
  | {
      ok: true;
      /** As it is written, for storing and exporting. */
      file: Procedure;
      procedure: Procedure;
    }
  | { ok: false; problems: string[] };

/** Reads a procedure file as it lies on the disk or was pasted. Never throws; each problem names its place. */
export function readProcedureFile(content: Uint8Array | string): ReadFile {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > MOST_BYTES) return refuse(describeTooLarge(size));
  const text = typeof content === 'string' ? content : decode(content);
  if (text === undefined) {
    return refuse('The file is not text in UTF-8. Save it again with the encoding UTF-8.');
  }
  if (text.trim() === '') return refuse('There is nothing in it. Expected a procedure as JSON.');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse(describeFault(text));
  }
  return checkFile(file);
}

/** What is said of a file that is not even read. */
export function describeTooLarge(bytes: number): string {
  const most = MOST_BYTES / 1_000_000;
  return `The file is too large: ${(bytes / 1_000_000).toFixed(1)} MB. Expected a procedure of ${most} MB at most.`;
}

function checkFile(file: unknown): ReadFile {
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
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(describeProblem) };
  return { ok: true, file: file as Procedure, procedure: parsed.procedure };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function describeFault(text: string): string {
  const fault = queryJsonFault(text);
  if (!fault) return 'This is not JSON.';
  const { line, column, found, expected } = fault;
  return `This is not JSON. At line ${line}, column ${column}: found ${found}; expected ${expected}.`;
}

const refuse = (problem: string): ReadFile => ({ ok: false, problems: [problem] });
