import { getProcedure } from '@/guide/parse-procedure';
import type { Procedure } from '@/guide/procedure';
import autotask2fa from './autotask-2fa.json';

/** The procedures that ship with Signpost, in the order the popup lists them. */
export const procedures: readonly Procedure[] = [getProcedure(autotask2fa)];

export function queryProcedure(id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id);
}
