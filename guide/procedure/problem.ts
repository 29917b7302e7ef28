import { say } from '../words/say';

/** One thing that is wrong with a procedure file: where, what stands there, what was expected. */
export interface Problem {
  /** Such as `steps[2].targets[0]`. */
  path: string;
  value: string;
  expected: string;
}

/** More than a person mends at once. */
export const MOST_PROBLEMS = 100;

/** Keys and indexes from the top of the file, as a path to read. */
export function formatPath(keys: readonly unknown[]): string {
  if (keys.length === 0) return say('procedureTop');
  return keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  );
}

/** A value as far as one can read it in a message. */
export function showValue(value: unknown): string {
  if (value === undefined) return say('procedureNothing');
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
