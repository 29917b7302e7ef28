import * as dom from './dom';
import type { Target } from '@/guide/procedure/procedure';
import type { LocateContext } from './context';
import type { Idioms } from './idioms';
import { listLabels, nameOf } from './name';
import { saysRecent } from './records';
import { roleOf } from './role';
import { closest, holds, within } from './walk';

/** How far from its control a menu may hang. */
const GAP_PX = 24;

/**
 * Whether an element is in a menu that another control has opened than those that lead to the target, or one that shows
 * what was opened last. False where nothing says which control opened it.
 */
export function isInOtherMenu(element: Element, target: Target, context: LocateContext): boolean {
  const menu = queryMenu(element, context.idioms);
  const owner = menu && queryOwner(menu, context);
  if (!owner) return false;
  if (saysRecent(nameOf(owner), context.idioms)) return true;
  const openers = listOpeners(target, context);
  return openers.length > 0 && !openers.some((each) => holds(each, owner) || holds(owner, each));
}

function queryMenu(element: Element, { menu, isIn }: Idioms): Element | undefined {
  if (!isIn(element, 'popup')) return undefined;
  const view = dom.viewOf(element);
  const floats = (each: Element) =>
    ['absolute', 'fixed'].includes(view?.getComputedStyle(each).position ?? '') &&
    !dom.matches(each, 'body, html');
  return within(element, menu) ?? closest(element, floats);
}

/** The control that opened a menu: by ARIA, or the only open one that it hangs from. */
function queryOwner(menu: Element, { idioms, isRendered }: LocateContext): Element | undefined {
  const root = dom.getRootNode(menu) as Document | ShadowRoot;
  const label = listLabels(menu).find((each) => roleOf(each, idioms));
  const id = CSS.escape(dom.id(menu));
  const byId = id ? dom.querySelector(root, `[aria-controls~="${id}"], [aria-owns~="${id}"]`) : null;
  const said = label ?? byId;
  if (said) return said;
  const open = [...dom.querySelectorAll(dom.ownerDocument(menu), '[aria-expanded=true]')].filter(
    (each) => !holds(menu, each) && isRendered(each) && hangsFrom(menu, each),
  );
  return open.length === 1 ? open[0] : undefined;
}

/** Below its control, or beside it, as submenus do. */
function hangsFrom(menu: Element, control: Element): boolean {
  const box = dom.getBoundingClientRect(menu);
  const { left, right, top, bottom } = dom.getBoundingClientRect(control);
  const isBelow = box.left < right && box.right > left && Math.abs(box.top - bottom) <= GAP_PX;
  const isBeside = box.top < bottom && box.bottom > top && Math.abs(box.left - right) <= GAP_PX;
  return isBelow || isBeside;
}

/** Everything that leads to a target, directly or through others, in view. */
function listOpeners(target: Target, context: LocateContext): Element[] {
  const ids = new Set(target.openedBy);
  for (const id of ids) for (const next of context.targets[id]?.openedBy ?? []) ids.add(next);
  return [...ids].flatMap((id) =>
    context
      .candidatesOf(context.targets[id]!)
      .flatMap(({ element }) => (context.isRendered(element) ? element : [])),
  );
}
