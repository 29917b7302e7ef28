import * as dom from '@/locate/dom';
import { isRendered } from '@/locate/shown';
import { POPUP, SIDE_NAV } from './regions';

/** How far below its button a menu may hang. */
const GAP_PX = 24;

/**
 * Whether a control shows already what it leads to. A tab does while it is selected (docs/AUTOTASK.md 4.3). A menu is open by
 * `aria-expanded` in the newest shell; the others don't say, so a menu that hangs from the control counts (3.4, 4.1).
 */
export function queryExpanded(control: Element, list: (selector: string) => Element[]): boolean | undefined {
  if (dom.matches(control, '.SelectedState, [aria-selected=true]')) return true;
  const said = dom.getAttribute(control, 'aria-expanded');
  if (said === 'true' || said === 'false') return said === 'true';
  const { left, right, bottom } = dom.getBoundingClientRect(control);
  const menus = list(POPUP).filter(
    (menu) => !dom.matches(menu, `${SIDE_NAV}, :is(${SIDE_NAV}) *`) && isRendered(menu),
  );
  const hangs = menus.some((menu) => {
    const box = dom.getBoundingClientRect(menu);
    return box.left < right && box.right > left && Math.abs(box.top - bottom) <= GAP_PX;
  });
  return hangs || undefined;
}
