import { browser } from 'wxt/browser';

/** False in a page where the extension has been updated, reloaded or removed under this script. */
export function isExtensionAlive(): boolean {
  return Boolean(browser.runtime?.id);
}
