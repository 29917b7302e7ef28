import * as dom from '@/locate/dom';
import { isRendered } from '@/locate/shown';
import { within } from '@/locate/walk';
import { POPUP, SIDE_NAV } from './regions';
import { queryHeaded } from './sections';

/** How far below its button a menu may hang. */
const GAP_PX = 24;

const CHOSEN =
  '.SelectedState, [aria-selected=true], [aria-pressed=true], [aria-current]:not([aria-current=false])';
/** How style sheets call the one that is chosen among several. */
const CHOSEN_CLASS = /^(?:.*[-_])?(?:is-?)?(?:selected|active|current|open)(?:-?(?:state|tab))?$/i;
const ENTRIES = 'a, button, li, input, [tabindex], [role^=menuitem], [role=option], .Button2, .Item';
const PRESSED = 'button, summary, a, [role=button], [role=tab]';

/**
 * Whether a control shows already what it leads to. A tab does while it is chosen (docs/AUTOTASK.md 4.3), and so does one
 * that is drawn as a button; a heading, while its section is open. A menu is open by `aria-expanded` in the newest shell; the
 * others don't say, so a menu that hangs from the control counts (3.4, 4.1).
 */
export function queryExpanded(control: Element, list: (selector: string) => Element[]): boolean | undefined {
  const pressed = within(control, PRESSED) ?? control;
  if (dom.matches(pressed, CHOSEN) || isOnlyChosen(pressed)) return true;
  const said = dom.getAttribute(pressed, 'aria-expanded') ?? dom.getAttribute(control, 'aria-expanded');
  if (said === 'true' || said === 'false') return said === 'true';
  const isOpen = querySectionOpen(control);
  if (isOpen !== undefined) return isOpen;
  const { left, right, bottom } = dom.getBoundingClientRect(control);
  const menus = list(POPUP).filter(
    (menu) => !dom.matches(menu, `${SIDE_NAV}, :is(${SIDE_NAV}) *`) && holdsEntries(menu) && isRendered(menu),
  );
  const hangs = menus.some((menu) => {
    const box = dom.getBoundingClientRect(menu);
    return box.left < right && box.right > left && Math.abs(box.top - bottom) <= GAP_PX;
  });
  return hangs || undefined;
}

/** A tooltip, which hangs there as well while the pointer is on the control, holds nothing to choose. */
const holdsEntries = (menu: Element) =>
  !dom.matches(menu, '[role=tooltip]') && dom.querySelector(menu, ENTRIES) !== null;

/** In a strip of controls of one kind: the only one with the class of what is chosen. */
function isOnlyChosen(control: Element): boolean {
  const strip = dom.parentElement(control);
  if (!strip || !isCalledChosen(control)) return false;
  const others = [...dom.children(strip)].filter(
    (each) => each !== control && dom.localName(each) === dom.localName(control),
  );
  return others.length > 0 && !others.some(isCalledChosen);
}

const isCalledChosen = (control: Element) =>
  [...dom.classList(control)].some((name) => CHOSEN_CLASS.test(name));

/** Of a section's heading: whether what is under it can be seen. */
function querySectionOpen(control: Element): boolean | undefined {
  const summary = within(control, 'summary');
  const details = summary && dom.parentElement(summary);
  if (details && dom.localName(details) === 'details') return dom.matches(details, '[open]');
  const section = queryHeaded(control);
  return section ? isRendered(section.content) : undefined;
}
