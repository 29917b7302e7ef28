// @ts-check
// What runs beside a page, in a world of its own, to see what a person sees. Each function goes there as text, so it
// stands on nothing but itself.

/**
 * @typedef {object} SeenButton
 * @property {string} name What a screen reader calls it.
 * @property {import('../cdp.mjs').Box | null} box
 * @property {string | null} under What lies over its middle; null: nothing does.
 */
/**
 * @typedef {object} SeenPart
 * @property {string} part
 * @property {Record<string, string>} attributes
 * @property {import('../cdp.mjs').Box | null} box In the coordinates of the top-level view; null: it isn't drawn.
 * @property {import('../cdp.mjs').Box | null} inView What frames and the window leave of it.
 * @property {string} text
 * @property {SeenButton[]} buttons
 * @property {string | null} focused The name of what has the keyboard's focus in it.
 */
/** @typedef {{ frameUrl: string, top: boolean, parts: SeenPart[] }} SeenOverlay */

/**
 * All of ours in one closed root.
 *
 * @param {ShadowRoot} root
 * @returns {string} a SeenOverlay, as JSON
 */
export function readOverlay(root) {
  const { host } = root;
  const page = host.ownerDocument;
  const OPTIONS = { opacityProperty: true, visibilityProperty: true };
  const BUTTON = 'button, [role=button]';

  /** @param {Element} element */
  const boxOf = (element) => {
    if (!element.checkVisibility(OPTIONS)) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  /** @param {{ x: number, y: number, width: number, height: number } | null} box @param {boolean} cut */
  const toTop = (box, cut) => {
    let now = box;
    let view = page.defaultView;
    while (now && view) {
      if (cut) {
        const [x, y] = [Math.max(now.x, 0), Math.max(now.y, 0)];
        const width = Math.min(now.x + now.width, view.innerWidth) - x;
        const height = Math.min(now.y + now.height, view.innerHeight) - y;
        if (width <= 0 || height <= 0) return null;
        now = { x, y, width, height };
      }
      const frame = view.frameElement;
      if (!frame) return now;
      if (!frame.checkVisibility(OPTIONS)) return null;
      const { x, y } = frame.getBoundingClientRect();
      const style = /** @type {Window} */ (view.parent).getComputedStyle(frame);
      now = {
        ...now,
        x: now.x + x + frame.clientLeft + parseFloat(style.paddingLeft),
        y: now.y + y + frame.clientTop + parseFloat(style.paddingTop),
      };
      view = /** @type {any} */ (view.parent);
    }
    return now;
  };
  /** @param {Node} node @param {boolean} leaveButtons @returns {string} */
  const wordsOf = (node, leaveButtons) => {
    let words = '';
    for (const child of node.childNodes) {
      if (child.nodeType === 3) words += child.nodeValue;
      if (child.nodeType !== 1) continue;
      const element = /** @type {Element} */ (child);
      const isSilent = element.getAttribute('aria-hidden') === 'true';
      if (isSilent || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (leaveButtons && element.matches(BUTTON)) continue;
      const inner = wordsOf(element, leaveButtons);
      const { display } = /** @type {Window} */ (page.defaultView).getComputedStyle(element);
      words += display.startsWith('inline') && !leaveButtons ? inner : ` ${inner} `;
    }
    return words;
  };
  /** @param {string} text */
  const tidy = (text) =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ([,.;:!?)])/g, '$1')
      .trim();
  /** @param {Element} element @returns {string} */
  const nameOf = (element) => {
    const label = element.getAttribute('aria-label');
    if (label) return tidy(label);
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const others = ids.flatMap((id) => root.getElementById(id) ?? []);
    return tidy(others.length > 0 ? others.map(nameOf).join(' ') : wordsOf(element, false));
  };
  /** @param {Element} button */
  const liesUnder = (button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    const hit = page.elementFromPoint(left, top);
    if (hit !== host) return hit?.localName ?? 'the edge';
    const inside = root.elementFromPoint(left, top);
    return button.contains(inside) ? null : (inside?.localName ?? 'the host');
  };

  const parts = [...root.querySelectorAll('[data-part]')].map((element) => {
    const own = boxOf(element);
    const isRead = element.matches('[data-part=card], [data-part=paused]');
    const buttons = isRead ? [...element.querySelectorAll(BUTTON)] : [];
    const focused = root.activeElement;
    return {
      part: element.getAttribute('data-part'),
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      box: toTop(own, false),
      inView: toTop(own, true),
      text: isRead ? tidy(wordsOf(element, true)) : '',
      buttons: buttons
        .filter((button) => button.checkVisibility(OPTIONS) && !button.closest('[aria-hidden=true]'))
        .map((button) => ({
          name: nameOf(button),
          box: toTop(boxOf(button), false),
          under: liesUnder(button),
        })),
      focused: isRead && focused && element.contains(focused) ? nameOf(focused) : null,
    };
  });
  return JSON.stringify({ frameUrl: page.URL, top: page.defaultView === page.defaultView?.top, parts });
}

/**
 * What a press at this point of the top-level view would reach, through frames and open roots.
 *
 * @param {number} x
 * @param {number} y
 * @param {(this: Element) => string} describe
 * @returns {string} `{ name, type, described }` as JSON, or null
 */
export function readPoint(x, y, describe) {
  let [left, top] = [x, y];
  /** @type {Document | ShadowRoot} */
  let root = document;
  let hit = root.elementFromPoint(left, top);
  while (hit) {
    const inner = /** @type {HTMLIFrameElement} */ (hit).contentDocument;
    if (inner) {
      const box = hit.getBoundingClientRect();
      const style = /** @type {Window} */ (hit.ownerDocument.defaultView).getComputedStyle(hit);
      left -= box.x + hit.clientLeft + parseFloat(style.paddingLeft);
      top -= box.y + hit.clientTop + parseFloat(style.paddingTop);
      root = inner;
    } else if (hit.shadowRoot && hit.shadowRoot !== root) root = hit.shadowRoot;
    else break;
    hit = root.elementFromPoint(left, top) ?? null;
  }
  if (!hit) return 'null';
  return JSON.stringify({
    name: hit.nodeName,
    type: hit.getAttribute('type'),
    described: describe.call(hit),
  });
}
