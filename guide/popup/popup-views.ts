import type { Procedure } from '../procedure/procedure';
import { type Facts, type ProcedureView, toProcedureView } from './procedure-view';
import { relateProcedures } from './related-procedures';

/** What the popup shows of all procedures, in their order. */
export function toPopupViews(
  procedures: readonly Procedure[],
  facts: Omit<Facts, 'related'>,
): ProcedureView[] {
  const related = relateProcedures(procedures);
  return procedures.map((procedure) =>
    toProcedureView(procedure, { ...facts, related: related.get(procedure.id) ?? [] }),
  );
}
