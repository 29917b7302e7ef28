import type { WatchPlan } from '@/guide/messages';
import { hashText } from '@/guide/procedure/hash-text';
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
  const fresh = { version: `${procedure.id} ${hashText(JSON.stringify(plan))}`, plan };
  known.set(procedure, fresh);
  return fresh;
}

/** What a procedure describes besides the control that a person points out. */
export function othersOf(run: Run | null, { pages, targets }: Procedure): WatchPlan {
  const others = Object.entries(targets).filter(([id]) => id !== run?.asking?.target);
  return { pages, targets: Object.fromEntries(others) };
}
