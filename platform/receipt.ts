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

/** How many files this page has loaded, and the hosts other than the extension itself that it loaded any from. */
export function countLoads(): { loads: number; hosts: string[] } {
  const own = browser.runtime.getURL('/');
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = names.filter((name) => /^(?:https?|wss?):/.test(name) && !name.startsWith(own));
  return { loads: names.length, hosts: [...new Set(foreign.map((name) => new URL(name).host))] };
}
