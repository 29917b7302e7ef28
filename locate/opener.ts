import type { Idioms, Opener } from './idioms';
import * as dom from './dom';
import type { queryShown } from './shown';
import { undisplayedIn } from './unseen';

/**
 * What of the way to a hidden element can be seen. Hidden things are nested, a closed section on another tab: the first
 * opener in view is the one to press. Undefined when there is none, or when something else hides the element, too.
 */
export function queryShownOpener(
  element: Element,
  idioms: Pick<Idioms, 'queryOpener'>,
  shownOf: typeof queryShown,
): (Opener & { outOfView: boolean }) | undefined {
  const tried = new Set<Element>();
  let inside = element;
  for (;;) {
    const opener = idioms.queryOpener(inside);
    if (!opener || tried.has(opener.element) || isHiddenInside(inside, opener.box)) return undefined;
    const shown = shownOf(opener.element);
    if (shown === 'shown' || shown === 'out-of-view')
      return { ...opener, outOfView: shown === 'out-of-view' };
    tried.add(opener.element);
    inside = opener.element;
  }
}

/**
 * Whether something inside the box that an opener shows hides the element by itself: then it stays hidden when the box is
 * open. Only asked where the box isn't displayed; how another kind of box hides what it holds isn't known.
 */
function isHiddenInside(element: Element, box: Element): boolean {
  if (styleOf(box)?.display !== 'none') return false;
  const isUndisplayed = undisplayedIn(box);
  // The browser's own tick may be out of sight where the page draws one of its own.
  let each = dom.localName(element) === 'input' ? dom.flatParent(element) : element;
  for (; each && each !== box; each = dom.flatParent(each))
    if (isUndisplayed(each) || isShut(styleOf(each))) return true;
  return false;
}

/** Transparent, or without room for what it holds. */
const isShut = (style: CSSStyleDeclaration | undefined) =>
  style?.opacity === '0' ||
  (style?.overflowX === 'hidden' && (style.width === '0px' || style.height === '0px'));

const styleOf = (element: Element) => dom.viewOf(element)?.getComputedStyle(element);
