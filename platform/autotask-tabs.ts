import { browser } from 'wxt/browser';

const AUTOTASK = 'https://*.autotask.net/*';

/** A tab that shows an Autotask zone. */
export interface AutotaskTab {
  id: number;
  windowId: number;
  host: string;
  active: boolean;
  lastAccessed: number;
}

/**
 * All tabs that `isZone` accepts: the one in front, then the one last looked at. When a tab was last accessed says
 * nothing about which window is in front. Host permission alone shows their addresses.
 */
export async function listAutotaskTabs(isZone: (host: string) => boolean): Promise<AutotaskTab[]> {
  const [tabs, [front]] = await Promise.all([
    browser.tabs.query({ url: AUTOTASK }),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  const inFront = ({ id }: { id: number }) => Number(id === front?.id);
  return tabs
    .flatMap((tab) => {
      const host = tab.url ? new URL(tab.url).host : '';
      if (tab.id === undefined || !isZone(host)) return [];
      return [
        { id: tab.id, windowId: tab.windowId, host, active: tab.active, lastAccessed: tab.lastAccessed ?? 0 },
      ];
    })
    .toSorted((a, b) => inFront(b) - inFront(a) || b.lastAccessed - a.lastAccessed);
}

/** Brings a tab to the front. */
export async function showTab(tab: AutotaskTab): Promise<void> {
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens an address in a new tab, beside the tab it belongs to when there is one: work in that tab is never lost. */
export async function openTab(url: string, beside?: number): Promise<void> {
  await browser.tabs.create(beside === undefined ? { url } : { url, openerTabId: beside });
}

/** Injects scripts of ours into frames of a tab, in this order. A frame that has gone meanwhile is no error. */
export async function inject(
  files: readonly string[],
  tabId: number,
  frames: { all: true } | { frame: number },
): Promise<void> {
  const target = 'all' in frames ? { tabId, allFrames: true } : { tabId, frameIds: [frames.frame] };
  await browser.scripting.executeScript({ target, files: files as never[] }).catch(() => undefined);
}

/** The paths, in lower case, of the documents that a tab shows; none where scripts may not run. */
export async function listShownPaths(tabId: number): Promise<string[]> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => (innerWidth > 0 ? location.pathname.toLowerCase() : ''),
    })
    .catch(() => []);
  return results.flatMap(({ result }) => (typeof result === 'string' && result !== '' ? [result] : []));
}
