import type { WatchPlan } from '@/guide/messages';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Run } from '@/guide/run/run';

/** What agents are told to look for, and what tells one plan from another. */
export interface VersionedPlan {
  version: string;
  plan: WatchPlan;
}

const known = new WeakMap<Procedure, VersionedPlan>();

/** The same plan has the same version, in this worker and in the next. */
export function planOf(procedure: Procedure): VersionedPlan {
  const made = known.get(procedure);
  if (made) return made;
  const plan: WatchPlan = { pages: procedure.pages, targets: procedure.targets };
  const fresh = { version: `${procedure.id} ${hash(JSON.stringify(plan))}`, plan };
  known.set(procedure, fresh);
  return fresh;
}

/** What a procedure describes besides the control that a person points out. */
export function othersOf(run: Run | null, { pages, targets }: Procedure): WatchPlan {
  const others = Object.entries(targets).filter(([id]) => id !== run?.asking?.target);
  return { pages, targets: Object.fromEntries(others) };
}

/** FNV-1a with 32 bits: tells versions of one file apart, no more. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
