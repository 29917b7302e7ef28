import { browser } from 'wxt/browser';
import type { Everything } from '@/guide/receipt';

/** All that is stored, raw. */
export async function readEverything(): Promise<Everything> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return { local, session };
}

/** The permissions of this build, the hosts among them. */
export function listPermissions(): string[] {
  const { permissions = [], host_permissions = [] } = browser.runtime.getManifest();
  return [...permissions, ...(host_permissions as string[])];
}

/** The hosts other than the extension itself that this page has loaded anything from, as the browser lists them. */
export function listHosts(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = names.filter((name) => /^(?:https?|wss?):/.test(name));
  return [...new Set(foreign.map((name) => new URL(name).host))];
}
