import { cardPolicyOf } from '@/guide/card/card-under-policy';
import type { Support } from '@/guide/card/card-view';
import type { Policy } from '@/guide/policy/parse-policy';
import type { Zone } from './ZoneForm';

/** The zones to choose from: all, or those that the company uses. */
export function allowedZones(zones: readonly Zone[], { zones: allowed = [] }: Policy): readonly Zone[] {
  if (allowed.length === 0) return zones;
  return allowed.map((host) => zones.find((zone) => zone.host === host) ?? { host, name: host });
}

/** Where the company helps, and what stands on the link; undefined where its policy says nothing of it. */
export const supportOf = (policy: Policy): Support | undefined => cardPolicyOf(policy).support;
