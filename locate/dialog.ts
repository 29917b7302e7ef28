import type { LocateContext } from './context';
import { holds, within } from './walk';

/**
 * Whether an element is in a dialog that has none of the given targets, while one of them is in view in another. Only
 * marked dialogs count: a floating box may be a part of the window that the others are in.
 */
export function isApart(
  element: Element,
  targets: readonly string[] | undefined,
  context: LocateContext,
): boolean {
  const { idioms } = context;
  if (!targets || !idioms.isIn(element, 'dialog')) return false;
  const dialog = idioms.queryDialog(element)!;
  const shown = targets.flatMap((id) => listShown(id, context));
  return shown.some(idioms.queryDialog) && !shown.some((each) => holds(dialog, each));
}

/** The dialogs that targets stand in, as far as each of them is in view in one place. */
export function listDialogs(targets: readonly string[], context: LocateContext): Element[] {
  return targets.flatMap((id) => {
    const [only, another] = new Set(listShown(id, context).map(context.idioms.queryDialog));
    return another ? [] : (only ?? []);
  });
}

/** Where a target's names are in view. The target's own `inDialogWith` is left out, so that two may name each other. */
function listShown(id: string, context: LocateContext): Element[] {
  const { idioms, candidatesOf, isRendered } = context;
  const isSeen = (element: Element) => !within(element, idioms.data) && isRendered(element);
  return candidatesOf(context.targets[id]!).flatMap(({ element }) => (isSeen(element) ? element : []));
}
