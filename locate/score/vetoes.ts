import { normalise } from '../normalise';
import { kindOf } from './kind';
import type { Prepared } from './prepare';
import type { TargetRecord } from './record';

/** Says why a candidate can't be the target, or nothing when it can. */
export type Veto = (candidate: Prepared) => string | undefined;

/** The reasons that no evidence can outweigh: what has one doesn't take part at all. */
export function createVeto(target: TargetRecord): Veto {
  const not = new Set(target.not?.map(normalise));
  const kind = kindOf(target);
  const { page, dialog } = target;
  return ({ name, kind: theirs, record }) => {
    if (not.has(name)) return 'is a known look-alike';
    if (record.inText && !target.inText) return 'stands in a sentence';
    if (page && record.page && page !== record.page) return `is on another page (${record.page})`;
    if (dialog !== undefined && record.dialog !== undefined && dialog !== record.dialog)
      return record.dialog ? `is in another dialog (${record.dialog})` : 'is outside the dialog';
    if (target.role && record.role && (kind === 'field') !== (theirs === 'field'))
      return 'is a field where none is wanted, or the other way round';
    return undefined;
  };
}
