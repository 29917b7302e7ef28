import type { PolicyKey } from '../policy/policy-schema';

/** A value as every browser's policies can hold it. */
export type PolicyValue = string | boolean | readonly string[];

/** What a roll-out sets, by key; keys that are left out stay as they are by default. */
export type RolloutValues = Partial<Record<PolicyKey, PolicyValue>>;

/** The ids under which browsers know the extension: each store gives it one of its own. */
export interface ExtensionIds {
  chrome: string;
  edge: string;
  firefox: string;
}

export interface Rollout {
  ids: ExtensionIds;
  values: RolloutValues;
  /** The browser itself keeps Signpost from every host but Autotask's. */
  lockDown: boolean;
}

/** A file of a roll-out, by its path in the folder of all of them. */
export interface RolloutFile {
  path: string;
  text: string;
}

/** What stands for an id that isn't known yet. No browser takes it for one. */
export const PLACEHOLDERS: ExtensionIds = {
  chrome: 'CHROME_EXTENSION_ID',
  edge: 'EDGE_EXTENSION_ID',
  firefox: 'FIREFOX_EXTENSION_ID',
};

/** Where each browser fetches the extension from, and updates it. */
const STORES = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
} as const;

/** Where Firefox fetches it from. */
const firefoxStore = (id: string): string =>
  `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;

const HOSTS = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: ['*://*.autotask.net'] } as const;

/** What `ExtensionSettings` says about Signpost in each browser: it is installed, and its button is in view. */
export function extensionSettings({ ids, lockDown }: Rollout): Record<keyof ExtensionIds, object> {
  const forced = { installation_mode: 'force_installed' };
  const hosts = lockDown ? HOSTS : {};
  return {
    chrome: { ...forced, update_url: STORES.chrome, toolbar_pin: 'force_pinned', ...hosts },
    edge: { ...forced, update_url: STORES.edge, toolbar_state: 'force_shown', ...hosts },
    firefox: { ...forced, install_url: firefoxStore(ids.firefox), default_area: 'navbar', ...hosts },
  };
}

/** JSON to be read and compared: two spaces, a line at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
