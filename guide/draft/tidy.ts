import type { Procedure } from '../procedure/procedure';
import { referencesOf } from './references';
import { withoutBlanks } from './without-blanks';

/**
 * The procedure without the controls and conditions that no step leads to any more, and without what was waived about them.
 * Pages stay: while a guide is written, one that was found once may be needed again.
 */
export function tidy(procedure: Procedure): Procedure {
  const used = referencesOf(procedure, procedure.steps);
  const targets = keep(procedure.targets, used.targets);
  const states = procedure.states && keep(procedure.states, used.states);
  const waived = keepWaived(procedure, targets);
  const isSame = targets === procedure.targets && states === procedure.states && waived === procedure.waived;
  return isSame
    ? procedure
    : withoutBlanks<Procedure>({ ...procedure, targets, ...(states && { states }), waived });
}

/** The same without pages that nothing refers to, for a guide that is finished. */
export function tidyAll(procedure: Procedure): Procedure {
  const used = referencesOf(procedure, procedure.steps);
  return tidy({ ...procedure, pages: keep(procedure.pages, used.pages) });
}

type Ids = ReadonlySet<string>;

function keepWaived({ waived, steps }: Procedure, targets: Procedure['targets']): Procedure['waived'] {
  const kept = waived?.filter(
    ({ step, target }) =>
      (step === undefined || steps.some(({ id }) => id === step)) &&
      (target === undefined || targets[target] !== undefined),
  );
  if (kept?.length === waived?.length) return waived;
  return kept?.length ? kept : undefined;
}

function keep<T>(all: Record<string, T>, used: Ids): Record<string, T> {
  const kept = Object.entries(all).filter(([id]) => used.has(id));
  return kept.length === Object.keys(all).length ? all : Object.fromEntries(kept);
}
