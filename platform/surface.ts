import { browser } from 'wxt/browser';

/** Whether Signpost's button is on the toolbar for good; undefined where the browser doesn't tell. */
export async function isPinned(): Promise<boolean | undefined> {
  const action = browser.action as Partial<typeof browser.action>;
  const settings = await action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar;
}

/**
 * Opens the list beside the pages of a window, where it stays; undefined where the browser has no side panel. To be
 * called by a press: the browser opens it for nothing else.
 */
export function querySidePanel(windowId: number | undefined): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as {
    sidePanel?: { open?(where: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  // Firefox has a sidebar instead, and opens it in the window in front.
  if (sidebarAction) return () => sidebarAction.open();
  if (windowId === undefined || !sidePanel?.open) return undefined;
  return () => sidePanel.open!({ windowId });
}

/** Calls back when another tab or window comes to the front, or the one in front has loaded a page. */
export function watchFront(listener: () => void, signal: AbortSignal): void {
  const onUpdated = (_tab: number, change: { status?: string }) => {
    if (change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows.onFocusChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(listener);
  });
}

/** The version of this Signpost, such as "0.1.0". */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}
