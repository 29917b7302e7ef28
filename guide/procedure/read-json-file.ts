import { say } from '../words/say';
import { scanJson } from './scan-json';

/** More than any procedure needs: sixty steps in full sentences are a tenth of it. */
export const MOST_BYTES = 1_000_000;
/** A library holds all guides of an office: as much as the browser has room for. */
export const MOST_LIBRARY_BYTES = 10_000_000;

/** A file that is not taken, with what is wrong with it in words. */
export interface Refused {
  ok: false;
  problems: string[];
}

export type ReadJson = { ok: true; value: unknown } | Refused;

/** Reads JSON as it lies on the disk or was pasted. Never throws; each problem names its place. `most`: in bytes. */
export function readJsonFile(content: Uint8Array | string, most = MOST_BYTES): ReadJson {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > most) return refuse(describeTooLarge(size, most));
  const decoded = typeof content === 'string' ? content : decode(content);
  if (decoded === undefined) {
    return refuse(say('procedureNotUtf8'));
  }
  // A mark that some editors put at the start of a file.
  const text = decoded.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse(say('procedureEmpty'));
  const { value, broken } = parse(text);
  const { fault, repeated } = scanJson(text);
  if (broken) {
    return refuse(
      fault
        ? say('procedureNotJsonAt', fault.line, fault.column, fault.found, fault.expected)
        : say('procedureNotJson'),
    );
  }
  // Browsers keep the last of them in silence, and then another control is pointed at than the one that was meant.
  if (repeated.length > 0) {
    return refuse(
      ...repeated.map(({ key, first, again }) =>
        say('procedureRepeatedKey', again.line, again.column, show(key), first.line, first.column),
      ),
    );
  }
  return { ok: true, value };
}

/** What is said of a file that is not even read. */
export function describeTooLarge(bytes: number, most = MOST_BYTES): string {
  return say('procedureTooLarge', (bytes / 1_000_000).toFixed(1), most / 1_000_000);
}

function parse(text: string): { value?: unknown; broken?: true } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { broken: true };
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const show = (key: string) => JSON.stringify(key.length > 60 ? `${key.slice(0, 59)}…` : key);

/** Refuses a file for these reasons. */
export function refuse(...problems: string[]): Refused {
  return { ok: false, problems };
}
