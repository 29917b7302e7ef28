import { browser } from 'wxt/browser';
import { showWhileAlive } from './alive';

const AUTOTASK = 'https://*.autotask.net/*';

/** A tab that shows an Autotask zone. */
export interface AutotaskTab {
  id: number;
  windowId: number;
  host: string;
  /** Of the document on top, in lower case. */
  path: string;
  active: boolean;
  lastAccessed: number;
}

/**
 * All tabs that `isZone` accepts: the one in front, then the one last looked at. When a tab was last accessed says
 * nothing about which window is in front. Host permission alone shows their addresses.
 */
export async function listAutotaskTabs(isZone: (host: string) => boolean): Promise<AutotaskTab[]> {
  const [tabs, front] = await Promise.all([browser.tabs.query({ url: AUTOTASK }), queryFront()]);
  const inFront = ({ id }: { id: number }) => Number(id === front?.id);
  return tabs
    .flatMap((tab) => {
      const { host, pathname } = tab.url ? new URL(tab.url) : { host: '', pathname: '' };
      if (tab.id === undefined || !isZone(host)) return [];
      const { id, windowId, active, lastAccessed = 0 } = tab;
      return [{ id, windowId, host, path: pathname.toLowerCase(), active, lastAccessed }];
    })
    .toSorted((a, b) => inFront(b) - inFront(a) || b.lastAccessed - a.lastAccessed);
}

/** The tab in front, whatever it shows. */
export interface FrontTab {
  id: number;
  windowId: number;
  /** It shows a page of Signpost's own: the popup, opened as a tab. */
  isOwn: boolean;
}

/** The tab that the person has in front; undefined when no window of the browser was ever in front. */
export async function queryFront(): Promise<FrontTab | undefined> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) return undefined;
  // The addresses of other pages, but for Autotask's, are none of ours to see.
  const isOwn = front.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false;
  return { id: front.id, windowId: front.windowId, isOwn };
}

/** Brings a tab to the front. */
export async function showTab(tab: Pick<AutotaskTab, 'id' | 'windowId'>): Promise<void> {
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/**
 * Opens an address in a new tab: work in an open tab is never lost. Beside the tab it belongs to when that stands in
 * an ordinary window; from a pop-up window, which has no room for tabs, in the ordinary window used last, or in one of
 * its own. Throws when the browser opens none of these.
 */
export async function openTab(url: string, beside?: number): Promise<void> {
  const windowId = beside === undefined ? undefined : await queryOrdinaryWindow(beside);
  const place = beside === undefined || windowId === undefined ? {} : { openerTabId: beside, windowId };
  try {
    await browser.tabs.create({ url, ...place });
  } catch {
    // Its neighbour or its window was closed meanwhile, or only pop-up windows are left.
    await browser.windows.create({ url });
  }
}

/** The window of a tab, if it is one that holds tabs; undefined for a pop-up window and a tab that has gone. */
async function queryOrdinaryWindow(tabId: number): Promise<number | undefined> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    const { type } = await browser.windows.get(windowId);
    return type === 'normal' ? windowId : undefined;
  } catch {
    return undefined;
  }
}

/** Injects scripts of ours into frames of a tab, in this order. A frame that has gone meanwhile is no error. */
export async function inject(
  files: readonly string[],
  tabId: number,
  frames: { all: true } | { frame: number },
): Promise<void> {
  const target = 'all' in frames ? { tabId, allFrames: true } : { tabId, frameIds: [frames.frame] };
  try {
    await showWhileAlive(target);
    await browser.scripting.executeScript({ target, files: files as never[] });
  } catch {
    // The frame has gone.
  }
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
