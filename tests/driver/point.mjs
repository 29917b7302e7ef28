// @ts-check
// Finds things in a page by what a person sees, and presses them with the mouse: in any browser, through frames.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./cdp.mjs').Page} Page */
/**
 * @typedef {object} Wanted
 * @property {string} [css]
 * @property {string} [text] All that it says, and nothing in it says all of that.
 * @property {RegExp} [name] What a button is called.
 * @property {number} [nth] Which one of several, from 0.
 */

const LONGEST_MS = 10_000;

/**
 * The middle of the thing, in the coordinates of the top-level view; undefined while it isn't shown. It is scrolled to.
 *
 * @param {Page} page
 * @param {Wanted} wanted
 * @returns {Promise<{ x: number, y: number } | undefined>}
 */
export async function queryPoint(page, { css, text, name, nth = 0 }) {
  const found = await page
    .evaluate(findInFrames, { css, text, name: name?.source, flags: name?.flags, nth })
    .catch(() => null);
  return found ?? undefined;
}

/**
 * Waits until the thing is there and stands still.
 *
 * @param {Page} page
 * @param {Wanted} wanted
 */
export async function findPoint(page, wanted) {
  const deadline = Date.now() + LONGEST_MS;
  let before = '';
  for (;;) {
    const point = await queryPoint(page, wanted);
    const now = JSON.stringify(point);
    if (point && now === before) return point;
    if (Date.now() > deadline) {
      const what = wanted.name ?? JSON.stringify(wanted);
      throw new Error(`Waited ${LONGEST_MS} ms for ${what} in ${page.url()}`);
    }
    before = now;
    await sleep(50);
  }
}

/**
 * Presses the thing with the mouse.
 *
 * @param {Page} page
 * @param {Wanted} wanted
 */
export async function clickAt(page, wanted) {
  const { x, y } = await findPoint(page, wanted);
  await page.mouse.click(x, y);
}

/**
 * Presses a button of one of the extension's own pages, by its name.
 *
 * @param {Page} page
 * @param {RegExp} name
 */
export const clickButton = (page, name) => clickAt(page, { css: 'button, [role=button]', name });

/**
 * Writes into a field what a person would type.
 *
 * @param {Page} page
 * @param {Wanted} field
 * @param {string} text
 */
export async function typeInto(page, field, text) {
  await clickAt(page, field);
  await page.keyboard.type(text);
}

/**
 * Runs in the page.
 *
 * @param {{ css?: string | undefined, text?: string | undefined, name?: string | undefined, flags?: string | undefined, nth: number }} wanted
 */
function findInFrames({ css = '*', text, name, flags, nth }) {
  const wantedName = name === undefined ? undefined : new RegExp(name, flags);
  /** @param {string | null | undefined} raw */
  const tidy = (raw) => (raw ?? '').replaceAll(/\s+/g, ' ').trim();
  /** @param {Element} element */
  const fits = (element) => {
    if (text !== undefined) {
      if (tidy(element.textContent) !== text) return false;
      if ([...element.children].some((child) => tidy(child.textContent) === text)) return false;
    }
    if (wantedName && !wantedName.test(element.getAttribute('aria-label') ?? tidy(element.textContent)))
      return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  /** @param {Document} root @returns {{ element: Element, frames: Element[] }[]} */
  const search = (root) => {
    const here = [...root.querySelectorAll(css)].filter(fits).map((element) => ({ element, frames: [] }));
    const inner = [...root.querySelectorAll('iframe, frame')].flatMap((frame) => {
      const { contentDocument } = /** @type {HTMLIFrameElement} */ (frame);
      if (!contentDocument || !frame.checkVisibility()) return [];
      return search(contentDocument).map(({ element, frames }) => ({ element, frames: [...frames, frame] }));
    });
    return [...here, ...inner];
  };
  const found = search(document)[nth];
  if (!found) return null;
  found.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.element.getBoundingClientRect();
  let point = { x: x + width / 2, y: y + height / 2 };
  for (const frame of found.frames) {
    const box = frame.getBoundingClientRect();
    point = { x: point.x + box.x + frame.clientLeft, y: point.y + box.y + frame.clientTop };
  }
  return point;
}
