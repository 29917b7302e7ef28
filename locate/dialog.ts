import type { LocateContext } from './context';
import * as dom from './dom';
import { holds } from './walk';

/**
 * Whether an element is in a dialog that has none of the given targets, while one of them is in view in another. Only
 * marked dialogs count: a floating box may be a part of the window that the others are in.
 */
export function isApart(
  element: Element,
  targets: readonly string[] | undefined,
  context: LocateContext,
): boolean {
  const { idioms, dialogOf, seenOf } = context;
  if (!targets || !idioms.isIn(element, 'dialog')) return false;
  const dialog = dialogOf(element)!;
  const shown = targets.flatMap(seenOf);
  return shown.some(dialogOf) && !shown.some((each) => holds(dialog, each));
}

/** The dialogs that targets stand in, as far as each of them is in view in one place. */
export function listDialogs(targets: readonly string[], { seenOf, dialogOf }: LocateContext): Element[] {
  return targets.flatMap((id) => {
    const places = new Set(seenOf(id).map(dialogOf));
    const [only] = places;
    return places.size === 1 && only ? [only] : [];
  });
}

/**
 * Whether an element is in a dialog that has one of some targets. A window that is nothing but a dialog may have others in
 * it: what is in one of those isn't with what is outside.
 */
export function isInDialogWith(
  element: Element,
  targets: readonly string[],
  context: LocateContext,
): boolean {
  return listDialogs(targets, context).some((dialog) =>
    dom.localName(dialog) === 'body' ? context.dialogOf(element) === dialog : holds(dialog, element),
  );
}
