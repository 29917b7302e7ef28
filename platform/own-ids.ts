import { browser } from 'wxt/browser';

/**
 * The id by which this browser's policies know Signpost, by browser. Only where it is sure to be everybody's: one that was
 * loaded from a folder has another on each computer. Firefox has the id from the manifest.
 */
export function queryOwnIds(): Partial<Record<'chrome' | 'edge' | 'firefox', string>> {
  const { id } = browser.runtime;
  if (browser.runtime.getURL('/').startsWith('moz-extension:')) return { firefox: id };
  const { update_url: store } = browser.runtime.getManifest();
  if (store === undefined) return {};
  return store.includes('edge.microsoft.com') ? { edge: id } : { chrome: id };
}
