import type { Procedure, Target } from '../procedure/procedure';

/** How one of the office's guides describes a landmark: what people call it, and where it is. Undefined: none points at it. */
export function queryLandmark(guides: readonly Procedure[], landmark: string): Target | undefined {
  return guides
    .flatMap(({ targets }) => Object.values(targets))
    .find((target) => target.landmark === landmark);
}
