import * as dom from '@/locate/dom';
import { textOf } from '@/locate/name';
import { within } from '@/locate/walk';
import { SIDE_NAV } from './regions';

const CORNER_PX = 60;

/** A selector, and where one of several is meant, what it has to pass; the box it stands in, across shadow roots. */
type LandmarkRule = [selector: string, is?: ((element: Element) => boolean) | 0, box?: string];

/**
 * Controls of Autotask that bear no fixed name, the newest generation first (docs/AUTOTASK.md 3.4). Seen in live
 * tenants: the profile's marks (4.1), Admin's (4.2), the chip (4.7), the button of an alert (3.2). Inferred: that the
 * profile is the only button with text (4.1), the hamburger and the plus (8), the button with the note (4.7).
 */
const LANDMARKS: Record<string, readonly LandmarkRule[]> = {
  'profile-menu': [
    ['[data-slot="header:utility-menu-button"]', bearsPersonsName, '[data-slot="header:utility-buttons"]'],
    ['.o-header-utility-menu-button', bearsPersonsName],
    ['[data-eii="05008GVH"]'],
  ],
  'main-menu': [['#SiteNavigationBar :is(a, button, [tabindex])', isInCorner]],
  'admin-item': [['[data-onyx-external-id="0P072IJj"]'], ['[role=menuitem]:has(.fa-gear)', 0, SIDE_NAV]],
  'new-menu': [[':is(button, a):has(.fa-plus)']],
  'new-note': [['.Button.ButtonIcon.Note']],
  'category-chip': [['.CategoryChip', 0, '.EntityHeadingContainer']],
  'alert-ok': [['#AlertDialogOkayButton', 0, '#AlertDialog.Active']],
};

/** The selectors of a landmark's rules. */
export const listMarks = (id: string): string[] => (LANDMARKS[id] ?? []).map(([selector]) => selector);

/** All elements that a landmark's first matching rule recognises; several mean that it is not clear which. */
export function listLandmarks(id: string, list: (selector: string) => Element[]): Element[] {
  for (const [selector, is, box = 'html'] of LANDMARKS[id] ?? []) {
    const all = list(selector).filter((element) => within(element, box) && (!is || is(element)));
    if (all.length === 0) continue;
    const surest = all.filter(bearsInitials);
    return (surest.length > 0 ? surest : all).flatMap(listPressable);
  }
  return [];
}

/** Some generations put the button inside the element that bears the class. */
function listPressable(element: Element): Element[] {
  const inside = dom.matches(element, 'button, a')
    ? []
    : [...dom.querySelectorAll(element, ':scope > :is(button, a)')];
  return inside.length > 0 ? inside : [element];
}

/** Only whether there are letters: whose name it is, is nobody's business. */
function bearsPersonsName(element: Element): boolean {
  return /\p{L}/u.test(textOf(element)) || dom.querySelector(element, '.c-avatar') !== null;
}

/** Where the hamburger is said to be, or the Autotask icon (docs/AUTOTASK.md 5.2). */
function isInCorner(element: Element): boolean {
  const { x, y } = dom.getBoundingClientRect(element);
  return x + y < CORNER_PX;
}

function bearsInitials(element: Element): boolean {
  return [...dom.querySelectorAll(element, '*')].some(
    (each) => dom.childElementCount(each) === 0 && /^\s*\p{Lu}{1,3}\s*$/u.test(textOf(each)),
  );
}
