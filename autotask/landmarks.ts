import type { LandmarkMatch } from '@/locate/idioms';
import { textOf } from '@/locate/name';

const CORNER_PX = 60;

/** A selector, and where one of several is meant, what it has to pass. */
type LandmarkRule = [selector: string, is?: (element: Element) => boolean];

/**
 * Controls of Autotask that bear no fixed name, the newest generation first (docs/AUTOTASK.md 3.4). Seen in live
 * tenants: the profile's marks (4.1), Admin's (4.2), the chip (4.7), the button of an alert (3.2). Inferred: that the
 * profile is the only button with text (4.1), the hamburger and the plus (8), the button with the note (4.7).
 */
const LANDMARKS: Record<string, readonly LandmarkRule[]> = {
  'profile-menu': [
    ['[data-slot="header:utility-buttons"] [data-slot="header:utility-menu-button"]', bearsPersonsName],
    ['.o-header-utility-menu-button', bearsPersonsName],
    ['[data-eii="05008GVH"]'],
  ],
  'main-menu': [['#SiteNavigationBar :is(a, button, [tabindex])', isInCorner]],
  'admin-item': [['[data-onyx-external-id="0P072IJj"]'], ['[role=menuitem]:has(.fa-gear)']],
  'new-menu': [[':is(button, a):has(.fa-plus)']],
  'new-note': [['.Button.ButtonIcon.Note']],
  'category-chip': [['.EntityHeadingContainer .CategoryChip']],
  'alert-ok': [['#AlertDialog.Active #AlertDialogOkayButton']],
};

/** All elements that a landmark's first matching rule recognises; several mean that it is not clear which. */
export function queryLandmark(id: string, document: Document): LandmarkMatch | undefined {
  for (const [selector, is] of LANDMARKS[id] ?? []) {
    const all = [...document.querySelectorAll(selector)].filter((element) => !is || is(element));
    if (all.length === 0) continue;
    const surest = all.filter(bearsInitials);
    const elements = surest.length > 0 ? surest : all;
    return { elements: elements.map(queryPressable), evidence: 'Recognised by its place and marks' };
  }
  return undefined;
}

/** Some generations put the button inside the element that bears the class. */
function queryPressable(element: Element): Element {
  return element.matches('button, a, [role=button]')
    ? element
    : (element.querySelector(':scope > button, :scope > a') ?? element);
}

/** Only whether there are letters: whose name it is, is nobody's business. */
function bearsPersonsName(element: Element): boolean {
  return /\p{L}/u.test(textOf(element)) || element.querySelector('.c-avatar') !== null;
}

/** Where the hamburger is said to be, or the Autotask icon (docs/AUTOTASK.md 5.2). */
function isInCorner(element: Element): boolean {
  const { x, y } = element.getBoundingClientRect();
  return x + y < CORNER_PX;
}

function bearsInitials(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(
    (each) => each.childElementCount === 0 && /^\s*\p{Lu}{1,3}\s*$/u.test(textOf(each)),
  );
}
