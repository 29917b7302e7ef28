import * as dom from '@/locate/dom';
import { textOf } from '@/locate/name';
import { within } from '@/locate/walk';
import { SIDE_NAV } from './regions';

const CORNER_PX = 60;

/** How one generation of Autotask draws a landmark. */
interface LandmarkRule {
  selector: string;
  /** The box that it stands in, across shadow roots. */
  inside?: string;
  /** What it has to pass besides, where the selector picks others as well. */
  passes?: (element: Element) => boolean;
}

/**
 * Controls of Autotask that bear no fixed name, the newest generation first (docs/AUTOTASK.md 3.4). Seen in live
 * tenants: the profile's marks (4.1), Admin's (4.2), the button of an alert (3.2), the box for templates (4.7). Inferred: that
 * the profile is the only button with text (4.1), the hamburger and the plus (8.11, 8.13), the button with the note (4.7), a box for
 * templates that is told only by standing in the tool bar (8.18).
 */
const LANDMARKS: Record<string, readonly LandmarkRule[]> = {
  'profile-menu': [
    {
      selector: '[data-slot="header:utility-menu-button"]',
      inside: '[data-slot="header:utility-buttons"]',
      passes: bearsPersonsName,
    },
    { selector: '.o-header-utility-menu-button', passes: bearsPersonsName },
    { selector: '[data-eii="05008GVH"]' },
    { selector: '#SiteNavigationBar .User > .Name > a' },
  ],
  'main-menu': [{ selector: '#SiteNavigationBar :is(a, button, [tabindex], .Logo)', passes: isInCorner }],
  'admin-item': [
    { selector: '[data-onyx-external-id="0P072IJj"]' },
    { selector: '[role=menuitem]:has(.fa-gear)', inside: SIDE_NAV },
  ],
  'new-menu': [{ selector: ':is(button, a):has(.fa-plus)' }],
  'new-note': [{ selector: '.Button.ButtonIcon.Note' }],
  'template-box': [
    { selector: '.FormTemplateSelector > .SingleItemSelector2' },
    { selector: '.ToolBar .SingleItemSelector2' },
  ],
  'alert-ok': [{ selector: '#AlertDialogOkayButton', inside: '#AlertDialog.Active' }],
};

/** All landmarks, by their ids. */
export const landmarkIds: readonly string[] = Object.keys(LANDMARKS);

/** The selectors of a landmark's rules. */
export const listMarks = (id: string): string[] => (LANDMARKS[id] ?? []).map(({ selector }) => selector);

/** All elements that a landmark's first matching rule recognises; several mean that it is not clear which. */
export function listLandmarks(id: string, list: (selector: string) => Element[]): Element[] {
  for (const { selector, inside, passes } of LANDMARKS[id] ?? []) {
    const all = list(selector).filter(
      (element) => (!inside || within(element, inside)) && (!passes || passes(element)),
    );
    if (all.length === 0) continue;
    const surest = all.filter(bearsInitials);
    const isSure = surest.length > 1 || surest.some(bearsFirstName);
    return (isSure ? surest : all).flatMap(listPressable);
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

/** Beside its initials. Capitals alone may be a badge, such as NEW. */
const bearsFirstName = (element: Element) => /\p{Ll}/u.test(textOf(element));

function bearsInitials(element: Element): boolean {
  return [...dom.querySelectorAll(element, '*')].some(
    (each) => dom.childElementCount(each) === 0 && /^\s*\p{Lu}{1,3}\s*$/u.test(textOf(each)),
  );
}
