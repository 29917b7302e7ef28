import * as v from 'valibot';
import { momentSchema } from '../procedure/moment';
import { parsePolicy, type ReadPolicy } from './parse-policy';

/**
 * What managed storage said last, as it was: the browser may be late with it, or fail, and until then this counts. It is
 * read anew each time, so that a newer Signpost makes of it what it can.
 */
export const storedPolicySchema = v.strictObject({
  version: v.literal(1),
  values: v.record(v.string(), v.unknown()),
  /** When it came, in milliseconds since the epoch. */
  at: v.exactOptional(momentSchema),
});
export type StoredPolicy = v.InferOutput<typeof storedPolicySchema>;

export const emptyPolicy: StoredPolicy = { version: 1, values: {} };

const known = new WeakMap<StoredPolicy, ReadPolicy>();

/** The policy of what is stored; the same one for the same object: hundreds of guides take long to read. */
export function readPolicy(stored: StoredPolicy): ReadPolicy {
  const made = known.get(stored) ?? parsePolicy(stored.values);
  known.set(stored, made);
  return made;
}

/** The same policy, whatever the order of its keys. */
export function isSamePolicy(one: StoredPolicy['values'], other: StoredPolicy['values']): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
