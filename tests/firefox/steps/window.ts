// What runs in Firefox's own window, where everything of the browser can be used.

interface Modules {
  ChromeUtils: { importESModule(url: string): Record<string, never> };
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
}

/** Takes away, or gives back, the extension's access to Autotask, as about:addons does. */
export async function setSiteAccess({ id, on }: { id: string; on: boolean }): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Modules;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as unknown as {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, what: object, extension: unknown) => Promise<void>
    >;
  };
  const what = { permissions: [], origins: ['https://*.autotask.net/*'] };
  await ExtensionPermissions[on ? 'add' : 'remove'](id, what, WebExtensionPolicy.getByID(id).extension);
}

interface Notifications {
  PopupNotifications: { panel: { state: string; firstElementChild?: { id: string; button: HTMLElement } } };
}

/** What the browser asks the person about an extension; undefined while it asks nothing. */
export function queryQuestion(): string | undefined {
  const { panel } = (globalThis as unknown as Notifications).PopupNotifications;
  return panel.state === 'open' ? panel.firstElementChild?.id : undefined;
}

/** Says yes to it. */
export function sayYes(): void {
  const { panel } = (globalThis as unknown as Notifications).PopupNotifications;
  panel.firstElementChild?.button.click();
}

/** Whether the extension may run in private windows. */
export function isAllowedInPrivate(id: string): boolean {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: { getByID(id: string): { privateBrowsingAllowed: boolean } };
  };
  return WebExtensionPolicy.getByID(id).privateBrowsingAllowed;
}
