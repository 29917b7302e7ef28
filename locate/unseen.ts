import * as dom from './dom';

/** A position so far out that it is meant to be out of sight, not to be scrolled to. */
const FAR_OUT_PX = -999;
/** Fonts whose letters are drawings: "call_merge" is one picture there. Only the first of the list counts. */
const ICON_FONT =
  /^["']?(?:material (?:icons|symbols)|font ?awesome|glyphicons|ionicons|icomoon|[\w -]{0,40}\bicons?\b)/i;

type Test = (inside: Element) => boolean;

/**
 * Tells of elements inside a control whether they show words, by their own style and whatever the control's: no words
 * are to be seen in what is not displayed, invisible, transparent, put out of sight for screen readers, or set in a
 * font of icons.
 */
export function unseenIn(control: Element): Test {
  const isUndisplayed = undisplayedIn(control);
  return (inside) => {
    const style = styleOf(inside);
    if (!style) return false;
    if (isUndisplayed(inside) || isPutAway(style)) return true;
    return style.opacity === '0' || style.fontSize === '0px' || ICON_FONT.test(style.fontFamily);
  };
}

/** The same of what is there for nobody, screen readers included. */
export function undisplayedIn(control: Element): Test {
  // In a control that is hidden itself all is; then it is asked what would be seen if it weren't.
  const isInvisible = isHiddenBy(styleOf(control));
  return (inside) => {
    const style = styleOf(inside);
    return style?.display === 'none' || (!isInvisible && isHiddenBy(style));
  };
}

const styleOf = (element: Element) => dom.viewOf(element)?.getComputedStyle(element);

const isHiddenBy = (style: CSSStyleDeclaration | undefined) =>
  style?.visibility === 'hidden' || style?.visibility === 'collapse';

/** The ways in which something is there for screen readers alone. */
export function isPutAway(style: CSSStyleDeclaration): boolean {
  // One after the other: each property of a style costs time when it is read.
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const isTiny = () => Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
  return (
    /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    (style.overflowX !== 'visible' && isTiny()) ||
    Number.parseFloat(style.left) < FAR_OUT_PX ||
    Number.parseFloat(style.top) < FAR_OUT_PX
  );
}
