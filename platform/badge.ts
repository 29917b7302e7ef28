import { browser } from 'wxt/browser';

export interface Badge {
  text: string;
  title: string;
  color: string;
}

/** Shows a badge on the toolbar button: for one tab, or for all that have none of their own. */
export async function showBadge({ text, title, color }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeText({ text, ...where }),
    browser.action.setBadgeBackgroundColor({ color, ...where }),
    browser.action.setTitle({ title, ...where }),
  ]).catch(() => undefined); // The tab may have closed meanwhile.
}
