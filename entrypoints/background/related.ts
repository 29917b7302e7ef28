import type { Procedure } from '@/guide/procedure/procedure';
import type { WorkerState } from './state';

/** The first of a procedure's related ones that is here and shown. */
export function queryRelated(
  { stored }: WorkerState,
  { id, related }: Procedure,
  query: (id: string) => Procedure | undefined,
): Procedure | undefined {
  const others = related.filter((each) => each.id !== id && !stored.office.hidden.includes(each.id));
  return others.flatMap((each) => query(each.id) ?? [])[0];
}
