import type { Procedure } from '../procedure/procedure';
import { referencesOf } from './references';

/** The procedure without the controls, pages and conditions that no step leads to any more. */
export function tidy(procedure: Procedure): Procedure {
  const used = referencesOf(procedure, procedure.steps);
  const targets = keep(procedure.targets, used.targets);
  const pages = keep(procedure.pages, used.pages);
  const states = procedure.states && keep(procedure.states, used.states);
  const isSame = targets === procedure.targets && pages === procedure.pages && states === procedure.states;
  return isSame ? procedure : { ...procedure, targets, pages, ...(states && { states }) };
}

type Ids = ReadonlySet<string>;

function keep<T>(all: Record<string, T>, used: Ids): Record<string, T> {
  const kept = Object.entries(all).filter(([id]) => used.has(id));
  return kept.length === Object.keys(all).length ? all : Object.fromEntries(kept);
}
