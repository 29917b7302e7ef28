import { listFacts, listParts, listWays } from '../draft-check/conditions';
import type { Procedure, Step } from '../procedure/procedure';

/**
 * How well a condition shows that a step was done. `weak`: one of the ways in which it can come true is the press, or that
 * something has gone, which says nothing of what came of it.
 */
export type Grade = 'sure' | 'weak';

/** Undefined: only the person can tell. */
export function gradeDone({ states }: Procedure, { done }: Step): Grade | undefined {
  if (!done) return undefined;
  const isShown = listWays(done, states).every((way) =>
    listParts(way).some((part) =>
      listFacts(part, states).some(({ word, isNot }) => !isNot && word !== 'pressed'),
    ),
  );
  return isShown ? 'sure' : 'weak';
}
