import { browser } from 'wxt/browser';

/** Opens Signpost's popup; as a tab where the browser doesn't let an extension open it. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
