// @ts-check
/** @typedef {import('./in-page/index').Answer} Answer */
/** @typedef {import('playwright-core').Page} Page */

/**
 * The selector that Playwright's own recorder would write for an element.
 *
 * @param {Page} page
 * @param {string} path
 * @returns {Promise<string | null>}
 */
export async function writeAsPlaywright(page, path) {
  try {
    const locator = await page.locator(`css=${path}`).normalize();
    // The public text of a locator can't be read back; what it stands for can.
    return Reflect.get(locator, '_selector');
  } catch {
    return null;
  }
}

/**
 * Looks a selector of Playwright's up on a page.
 *
 * @param {Page} page
 * @param {string | null} selector
 * @param {string | null} truth
 * @returns {Promise<Answer>}
 */
export function lookUpAsPlaywright(page, selector, truth) {
  return page
    .locator(selector ?? 'css=:not(*)')
    .evaluateAll(
      (found, [path, why]) => /** @type {any} */ (globalThis).redesigns.judge(found, path, why),
      /** @type {[string | null, string]} */ ([truth, selector ?? '']),
    );
}
