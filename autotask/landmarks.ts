import type { LandmarkMatch } from '@/locate/idioms';
import { textOf } from '@/locate/name';

interface LandmarkRule {
  /** Shell generation, for the evidence (docs/AUTOTASK.md 3.4). */
  shell: string;
  selector: string;
  /** Where one of several is meant: only those that pass. */
  is?: (element: Element) => boolean;
}

/**
 * Controls of Autotask's shell that bear no fixed name, by generation. The attributes are read in live tenants
 * (docs/AUTOTASK.md 3.4, 4.1); that the profile is the button with initials is seen, that it is the only one with
 * text is inferred.
 */
const LANDMARKS: Record<string, readonly LandmarkRule[]> = {
  'profile-menu': [
    {
      shell: '2026 shell',
      selector: '[data-slot="header:utility-buttons"] [data-slot="header:utility-menu-button"]',
      is: bearsPersonsName,
    },
    { shell: '2025 shell', selector: '.o-header-utility-menu-button', is: bearsPersonsName },
    { shell: 'classic shell', selector: '[data-eii="05008GVH"]' },
  ],
};

/** All elements that a landmark's first matching generation recognises; several mean that it is not clear which. */
export function queryLandmark(id: string, document: Document): LandmarkMatch | undefined {
  for (const { shell, selector, is } of LANDMARKS[id] ?? []) {
    const all = [...document.querySelectorAll(selector)].filter((element) => !is || is(element));
    if (all.length === 0) continue;
    const surest = all.filter(bearsInitials);
    const elements = surest.length > 0 ? surest : all;
    return {
      elements: elements.map(queryPressable),
      evidence: `Recognised by its place in the bar (${shell})`,
    };
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

function bearsInitials(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(
    (each) => each.childElementCount === 0 && /^\s*\p{Lu}{1,3}\s*$/u.test(textOf(each)),
  );
}
