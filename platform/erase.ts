import { browser } from 'wxt/browser';

/** Written anew by the background whenever it changes: whether frames have to ask for anything. */
const BOOT = 'boot';

/** Removes everything that was ever stored in this browser, but for boot's note, which says nothing of a person. */
export async function eraseAll(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key !== BOOT);
  await Promise.all([browser.storage.local.remove(keys), browser.storage.session.clear()]);
}
