import type { Rect } from '@/guide/run/facts';
import * as dom from './dom';
import { isPutAway } from './unseen';
import { isSealed } from './walk';

/** What is narrower or flatter can't be seen. */
const SMALLEST_PX = 2;
/** A control holds few things; of a box that holds more, the first say where it is. */
const MOST_PARTS = 60;

/**
 * The box of what is drawn of an element, in its frame's coordinates: its own box; of a text that wraps the largest of
 * its lines, since the box around them all holds other things, too; of a control without a size of its own, whose
 * content floats or stands elsewhere, the box around that content; of an area of an image map its part of the
 * picture; of a tick that only its label shows, that of the label. Without a size when nothing is drawn. Forces layout
 * when the page has changed.
 */
export function drawnBox(of: Element): Rect {
  if (isArea(of)) return areaBox(of);
  const element = queryFace(of) ?? of;
  const lines = [...dom.getClientRects(element)].filter(hasSize);
  if (lines.length > 0)
    return toRect(lines.reduce((best, each) => (areaOf(each) > areaOf(best) ? each : best)));
  const parts = [];
  for (const part of drawnInside(element)) {
    parts.push(part);
    if (parts.length === MOST_PARTS) break;
  }
  return parts.length > 0 ? around(parts) : toRect(dom.getBoundingClientRect(element));
}

/** Whether an element has a size of its own. */
export const hasOwnBox = (element: Element): boolean => [...dom.getClientRects(element)].some(hasSize);

/** Whether an element takes part in what is drawn, by its styles and those around it; its size is another question. */
export function isDisplayed(element: Element): boolean {
  if (isArea(element)) {
    const picture = queryPicture(element);
    return picture !== undefined && isDisplayed(picture);
  }
  const face = queryFace(element);
  if (face) return isDisplayed(face);
  if (dom.checkVisibility(element, VISIBLE)) return true;
  // A transparent tick lies over its picture, and takes the presses for it.
  if (isTick(element) && isSeenThrough(element)) return true;
  // A box that draws none itself is only as visible as what it stands in.
  const style = dom.viewOf(element)?.getComputedStyle(element);
  const outer = dom.parentElement(element) ?? dom.hostOf(dom.getRootNode(element));
  return (
    style?.display === 'contents' && style.visibility === 'visible' && outer !== null && isDisplayed(outer)
  );
}

/** The element that shows another: the picture of an area, the label of a tick that isn't drawn, else the element itself. */
export const queryDrawn = (element: Element): Element =>
  (isArea(element) ? queryPicture(element) : queryFace(element)) ?? element;

const isTick = (element: Element): element is HTMLInputElement =>
  dom.localName(element) === 'input' && dom.matches(element, '[type=checkbox], [type=radio]');

/**
 * The label that stands for a tick on the screen, where the page draws ticks of its own and puts the browser's out of
 * sight; undefined where that is to be seen itself, or no label is.
 */
function queryFace(tick: Element): Element | undefined {
  if (!isTick(tick) || isSeen(tick)) return undefined;
  return [...(dom.labelsOf(tick) ?? [])].find(
    (label) => dom.checkVisibility(label, VISIBLE) && hasOwnBox(label),
  );
}

function isSeen(element: Element): boolean {
  const style = dom.viewOf(element)?.getComputedStyle(element);
  return (
    style !== undefined && dom.checkVisibility(element, VISIBLE) && hasOwnBox(element) && !isPutAway(style)
  );
}

/** It is only its own transparency by which it isn't seen. */
function isSeenThrough(element: Element): boolean {
  const around = dom.flatParent(element);
  const isThere = dom.checkVisibility(element, { ...VISIBLE, opacityProperty: false });
  return isThere && around !== null && dom.checkVisibility(around, VISIBLE);
}

const VISIBLE = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/** The boxes of texts and elements inside an element that has none itself. */
function* drawnInside(element: Element): Generator<Rect, void> {
  if (isSealed(element)) return;
  const root = dom.shadowRoot(element) ?? element;
  const slot = element instanceof HTMLSlotElement ? dom.assignedNodes(element, { flatten: true }) : [];
  for (const node of slot.length > 0 ? slot : [...dom.childNodes(root)]) {
    if (node instanceof Element) {
      if (!isDisplayed(node)) continue;
      const box = dom.getBoundingClientRect(node);
      if (hasSize(box)) yield toRect(box);
      else yield* drawnInside(node);
    } else if (node instanceof Text && isDisplayed(element)) {
      for (const box of dom.rectsOfText(node)) if (hasSize(box)) yield toRect(box);
    }
  }
}

const isArea = (element: Element) => dom.localName(element) === 'area';

/** The picture that an area belongs to; undefined when none uses its map. */
function queryPicture(area: Element): Element | undefined {
  const map = dom.closest(area, 'map');
  const name = map && dom.getAttribute(map, 'name');
  if (!name) return undefined;
  const root = dom.getRootNode(area) as Document | ShadowRoot;
  return dom.querySelector(root, `img[usemap="#${CSS.escape(name)}"]`) ?? undefined;
}

function areaBox(area: Element): Rect {
  const picture = queryPicture(area);
  if (!picture) return { x: 0, y: 0, width: 0, height: 0 };
  const { x, y, width, height } = dom.getBoundingClientRect(picture);
  const at = (dom.getAttribute(area, 'coords') ?? '').split(',').map(Number);
  const shape = (dom.getAttribute(area, 'shape') ?? 'rect').toLowerCase();
  if (shape === 'default' || at.length < 3 || at.some(Number.isNaN)) return { x, y, width, height };
  const [first = 0, second = 0, radius = 0] = at;
  const points = shape === 'circle' ? [first - radius, second - radius, first + radius, second + radius] : at;
  const across = points.filter((_, i) => i % 2 === 0);
  const down = points.filter((_, i) => i % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { x: x + left, y: y + top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}

/** Whether a box is large enough to be seen. */
export const hasSize = ({ width, height }: Rect) => width >= SMALLEST_PX && height >= SMALLEST_PX;
const areaOf = ({ width, height }: Rect) => width * height;
const toRect = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });

function around(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
