import * as dom from './dom';
import type { Region, Target } from '@/guide/procedure/procedure';
import type { LocateContext } from './context';
import type { Idioms } from './idioms';
import { listLabels, nameOf } from './name';
import { saysRecent } from './records';
import { roleOf } from './role';
import { closest, holds, parentOf, within } from './walk';

/** How far from its control a menu may hang. */
const GAP_PX = 24;
/** Where what a menu hangs from is looked for: so far out of it, and so far in from its corners. */
const OUT_PX = [4, 12, 20];
const IN_PX = 6;
/** So far a menu may be out of line with its control. */
const OFF_PX = 16;
/** Submenus of submenus are asked for no further. */
const DEEPEST_MENU = 3;

/**
 * Whether an element is in a menu that another control has opened than those that lead to the target, or one that shows
 * what was opened last: by ARIA, or by what it hangs from. False where nothing says which control opened it.
 */
export function isInOtherMenu(element: Element, target: Target, context: LocateContext): boolean {
  const menu = queryMenu(element, context.idioms);
  return menu !== undefined && isOther(menu, target, context, DEEPEST_MENU);
}

function isOther(menu: Element, target: Target, context: LocateContext, levels: number): boolean {
  const said = queryOwner(menu, context);
  if (said && saysRecent(nameOf(said), context.idioms)) return true;
  if (!target.openedBy) return false;
  const openers = context.openersOf(target);
  const leads = (owner: Element) => openers.some((each) => holds(each, owner) || holds(owner, each));
  if (said && openers.length > 0 && !leads(said)) return true;
  const mayLead = (owner: Element) =>
    isInMenu(owner, context)
      ? levels === 0 || !isOther(queryMenu(owner, context.idioms)!, target, context, levels - 1)
      : leads(owner) || isInPlaceOfOpener(owner, target, context);
  if (said) return !mayLead(said);
  const whole = outermost(menu, context.idioms);
  const near = listNear(whole, context.idioms);
  return near.length > 0 ? !near.some(mayLead) : isAway(whole, openers, context.idioms);
}

const isInMenu = (element: Element, { idioms }: LocateContext) => queryMenu(element, idioms) !== undefined;

function queryMenu(element: Element, { menu, isIn }: Idioms): Element | undefined {
  if (!isIn(element, 'popup')) return undefined;
  const view = dom.viewOf(element);
  const floats = (each: Element) =>
    ['absolute', 'fixed'].includes(view?.getComputedStyle(each).position ?? '') &&
    !dom.matches(each, 'body, html');
  return within(element, menu) ?? closest(element, floats);
}

/** A menu with the boxes around it that are of the same menu. */
function outermost(menu: Element, idioms: Idioms): Element {
  const above = parentOf(menu);
  const around = above && within(above, idioms.menu);
  return around ? outermost(around, idioms) : menu;
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
const hangsFrom = (menu: Element, control: Element) =>
  [isBelow, isBeside].some((is) => is(dom.getBoundingClientRect(menu), dom.getBoundingClientRect(control)));

const isBelow = (menu: DOMRect, control: DOMRect) =>
  menu.left < control.right && menu.right > control.left && Math.abs(menu.top - control.bottom) <= GAP_PX;

const isBeside = (menu: DOMRect, control: DOMRect) =>
  menu.top < control.bottom &&
  menu.bottom > control.top &&
  Math.min(Math.abs(menu.left - control.right), Math.abs(menu.right - control.left)) <= GAP_PX;

/** The controls right above a menu or, where there are none, beside it, in line with one of its edges: one has opened it. */
function listNear(menu: Element, idioms: Idioms): Element[] {
  const root = dom.getRootNode(menu) as Document | ShadowRoot;
  const box = dom.getBoundingClientRect(menu);
  const controlAt = (x: number, y: number, hangs: typeof isBelow, edges: readonly Edge[]): Element[] => {
    const first = dom.elementFromPoint(root, x, y);
    // All that lies there costs more to ask for, and is only needed below another guide, such as ours.
    const isForeign = (each: Element) => within(each, idioms.foreign) !== undefined;
    const hit =
      first && isForeign(first) ? dom.elementsFromPoint(root, x, y).find((each) => !isForeign(each)) : first;
    const control = hit && closest(hit, (each) => roleOf(each, idioms) !== undefined);
    if (!control || holds(menu, control)) return [];
    const its = dom.getBoundingClientRect(control);
    const isInLine = edges.some((edge) => Math.abs(edge(its) - edge(box)) <= OFF_PX);
    return isInLine && hangs(box, its) ? [control] : [];
  };
  const { left, right, top } = box;
  const above = [left + IN_PX, (left + right) / 2, right - IN_PX].flatMap((x) =>
    OUT_PX.flatMap((out) => controlAt(x, top - out, isBelow, ACROSS)),
  );
  if (above.length > 0) return above;
  return OUT_PX.flatMap((out) => [left - out, right + out]).flatMap((x) =>
    controlAt(x, top + IN_PX, isBeside, DOWN),
  );
}

type Edge = (box: DOMRect) => number;
const ACROSS: readonly Edge[] = [
  ({ left }) => left,
  ({ right }) => right,
  ({ left, right }) => (left + right) / 2,
];
const DOWN: readonly Edge[] = [({ top }) => top];

/** Whether a control stands in a part of Autotask where those that lead to the target are. */
function isInPlaceOfOpener(owner: Element, target: Target, context: LocateContext): boolean {
  const regions = listRegions(target, context);
  return !regions || [...regions].some((region) => context.idioms.isIn(owner, region));
}

/** The parts of Autotask in which everything stands that leads to a target; undefined: not all of it is bound to one. */
function listRegions(target: Target, context: LocateContext): Set<Region> | undefined {
  const ways = [...context.openerIdsOf(target)].map((id) => context.targets[id]?.within);
  return ways.every((each) => each !== undefined) ? new Set(ways.flat()) : undefined;
}

/** A menu that hangs neither from what leads to the target, where that is in view, nor from the bar that it is in. */
function isAway(menu: Element, openers: readonly Element[], idioms: Idioms): boolean {
  const inBar = openers.filter((each) => idioms.isIn(each, 'header'));
  return (
    inBar.length > 0 &&
    inBar.length === openers.length &&
    !inBar.some((each) => hangsFromBar(menu, each, idioms))
  );
}

function hangsFromBar(menu: Element, opener: Element, { isIn }: Idioms): boolean {
  let bar = opener;
  for (let each: Element | null = opener; each && isIn(each, 'header'); each = dom.flatParent(each))
    bar = each;
  const { top } = dom.getBoundingClientRect(menu);
  return top <= dom.getBoundingClientRect(bar).bottom + GAP_PX;
}
