// @ts-check
// What runs in a page or the worker of the extension, in any browser.

export async function clearStorage() {
  const { storage } = /** @type {any} */ (globalThis).chrome;
  await Promise.all([storage.local.clear(), storage.session.clear()]);
}

export async function isStorageEmpty() {
  const { storage } = /** @type {any} */ (globalThis).chrome;
  return Object.keys(await storage.local.get()).length === 0;
}

/** Wakes the background: a message that nobody understands is still an event. */
export async function wakeBackground() {
  const { runtime } = /** @type {any} */ (globalThis).chrome;
  await runtime.sendMessage(null).catch(() => undefined);
}

export function announceUpdate() {
  const { runtime } = /** @type {any} */ (globalThis).chrome;
  runtime.onInstalled.dispatch({ reason: 'update', previousVersion: runtime.getManifest().version });
}
