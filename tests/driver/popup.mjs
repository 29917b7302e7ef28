// @ts-check

/** The popup's button that begins the 2FA guide, or goes on with it: the one that the demo and the pictures show. */
export const START_BUTTON = /^(Start|Continue) guide: .*2FA/;

/**
 * Opens the popup in a tab of its own, where it works the same. A real popup closes as soon as anything
 * else is looked at, and cannot be opened from outside the browser.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extensionId
 */
export async function openPopup(context, extensionId) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}
