import { queryJsonFault } from './json-fault';

/** More than any procedure needs: sixty steps in full sentences are a tenth of it. */
export const MOST_BYTES = 1_000_000;

export type ReadJson = { ok: true; value: unknown } | { ok: false; problems: string[] };

/** Reads JSON as it lies on the disk or was pasted. Never throws; each problem names its place. */
export function readJsonFile(content: Uint8Array | string): ReadJson {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > MOST_BYTES) return refuse(describeTooLarge(size));
  const text = typeof content === 'string' ? content : decode(content);
  if (text === undefined) {
    return refuse('The file is not text in UTF-8. Save it again with the encoding UTF-8.');
  }
  if (text.trim() === '') return refuse('There is nothing in it. Expected a procedure as JSON.');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse(describeFault(text));
  }
}

/** What is said of a file that is not even read. */
export function describeTooLarge(bytes: number): string {
  const most = MOST_BYTES / 1_000_000;
  return `The file is too large: ${(bytes / 1_000_000).toFixed(1)} MB. Expected a procedure of ${most} MB at most.`;
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

const refuse = (problem: string): ReadJson => ({ ok: false, problems: [problem] });
