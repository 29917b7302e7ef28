import { isRecord } from '../procedure/is-record';
import order from './key-order.json';

/** What isn't in the list stands behind it, by the alphabet. */
const RANK = new Map(order.map((key, at) => [key, at]));
/** Further in there is nothing that a file of ours has. */
const DEEPEST = 60;

/**
 * A value as JSON of which two versions differ only where they say something else: its keys in one order, whatever order
 * they were stored in, each on a line of its own.
 */
export function writeOrdered(value: unknown): string {
  return `${JSON.stringify(ordered(value, 0), null, 2)}\n`;
}

function ordered(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => ordered(each, depth + 1));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => compare(a, b)).map(([key, each]) => [key, ordered(each, depth + 1)]),
  );
}

function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((key) => RANK.get(key) ?? order.length);
  return one! - other! || (a < b ? -1 : a > b ? 1 : 0);
}
