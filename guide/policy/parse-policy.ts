import * as v from 'valibot';
import { describeExpected } from '../procedure/expected-words';
import type { Procedure } from '../procedure/procedure';
import { say } from '../words/say';
import { readGuides } from './read-guide';
import { policySchema, type PolicyKey, type PolicyValues } from './policy-schema';

/** A guide that the policy brings: its file, and the file as read. */
interface PolicyGuide {
  file: unknown;
  procedure: Procedure;
}

/** The policy as it can be used: what could not be read is left out. */
export interface Policy extends Omit<PolicyValues, 'library'> {
  /** By id, in the policy's order. */
  library: ReadonlyMap<string, PolicyGuide>;
}

/** Something in the policy that is not used, with the reason in words. */
export interface Dropped {
  /** As it stands in the policy, also one that nobody knows. */
  key: string;
  /** Which entry of a list, from 1. */
  entry?: number;
  why: string;
}

export interface ReadPolicy {
  policy: Policy;
  dropped: readonly Dropped[];
}

/** Reads what managed storage holds, key by key. Never throws: what is wrong is named, and the rest works. */
export function parsePolicy(values: Record<string, unknown>): ReadPolicy {
  const dropped: Dropped[] = [];
  const policy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!isKey(key)) {
      dropped.push({ key, why: say('policyUnknownKey') });
      continue;
    }
    const schema = policySchema.entries[key].wrapped;
    if (schema.type !== 'array') {
      const parsed = v.safeParse(schema, value);
      if (parsed.success) policy[key] = parsed.output;
      else dropped.push({ key, why: describeExpected(parsed.issues[0]) });
    } else if (Array.isArray(value)) {
      const items = value.map((item) => v.safeParse(schema.item, item));
      const good = items.flatMap((item) => (item.success ? [item.output] : []));
      // A list of which nothing could be read is none: an empty one of guides would hide them all.
      if (good.length > 0 || value.length === 0) policy[key] = good;
      for (const [at, item] of items.entries())
        if (!item.success) dropped.push({ key, entry: at + 1, why: describeExpected(item.issues[0]) });
    } else dropped.push({ key, why: say('policyExpectList') });
  }
  const { library = [], ...others } = policy as PolicyValues;
  // Where texts of the list were left out already, the places of the others are still those of the policy.
  const given = values.library;
  const places = Array.isArray(given)
    ? given.flatMap((each, at) => (typeof each === 'string' ? [at] : []))
    : [];
  const guides = new Map<string, PolicyGuide>();
  for (const [index, read] of readGuides(library).entries()) {
    const entry = places[index]! + 1;
    if (!read.ok) dropped.push({ key: 'library', entry, why: read.problems.join(' ') });
    else if (guides.has(read.procedure.id))
      dropped.push({ key: 'library', entry, why: say('policyGuideTwice', read.procedure.id) });
    else guides.set(read.procedure.id, { file: read.file, procedure: read.procedure });
  }
  return { policy: { ...others, library: guides }, dropped };
}

const isKey = (key: string): key is PolicyKey => Object.hasOwn(policySchema.entries, key);

/** Nothing is set by policy. */
export const noPolicy: Policy = { library: new Map() };
