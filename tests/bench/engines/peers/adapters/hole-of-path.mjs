// @ts-check

/** A drawing of our own, in which a piece of a path gets a box. */
const workshop = /** @type {SVGSVGElement} */ (document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
workshop.style.cssText =
  'position:fixed;left:0;top:0;width:1px;height:1px;visibility:hidden;pointer-events:none';
const piece = document.createElementNS('http://www.w3.org/2000/svg', 'path');
workshop.append(piece);

/**
 * The hole in an overlay that is drawn as one path: all of the view, and then what is left out of it.
 *
 * @param {Element | null | undefined} path
 */
export function holeOfPath(path) {
  const hole = path?.getAttribute('d')?.split(/(?=M)/i).at(-1);
  const svg = /** @type {SVGElement | undefined} */ (path)?.ownerSVGElement;
  if (!hole || !svg) return null;
  if (!workshop.isConnected) document.documentElement.append(workshop);
  piece.setAttribute('d', hole);
  const { x, y, width, height } = piece.getBBox();
  const { left, top } = svg.getBoundingClientRect();
  return edgesOf({ left: left + x, top: top + y, right: left + x + width, bottom: top + y + height });
}

/**
 * A box that has a size; else null.
 *
 * @param {{ left: number, top: number, right: number, bottom: number } | null | undefined} box
 */
export function edgesOf(box) {
  if (!box || box.right - box.left < 1 || box.bottom - box.top < 1) return null;
  const { left, top, right, bottom } = box;
  return { left, top, right, bottom };
}
