import { findCandidates } from './candidates';
import type { LocateContext } from './context';
import { isRendered } from './shown';
import { holds, within } from './walk';

/** Whether an element is in the same dialog as one of the given targets. */
export function inSameDialog(element: Element, targets: readonly string[], context: LocateContext): boolean {
  return targets.some((id) => {
    const dialog = queryDialogOf(id, context);
    return dialog !== undefined && holds(dialog, element);
  });
}

/**
 * The dialog that a target stands in, when the target is in view exactly once. The target's own `inDialogWith` is
 * left out, so that two targets may name each other.
 */
export function queryDialogOf(id: string, context: LocateContext): Element | undefined {
  const target = context.targets[id];
  if (!target || target.role.includes('graphic')) return undefined;
  const shown = findCandidates(target, context).filter(
    ({ element }) => !within(element, context.idioms.data) && isRendered(element),
  );
  const dialogs = new Set(shown.map(({ element }) => context.idioms.queryDialog(element)));
  const [only, another] = dialogs;
  return another ? undefined : only;
}
