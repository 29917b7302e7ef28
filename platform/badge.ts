import { browser } from 'wxt/browser';
import { drawIcon, type IconState } from './draw-icon';

export interface Badge {
  text: string;
  title: string;
  color: string;
  /** How far the guide is, drawn into the icon of all tabs; absent: the plain sign. */
  icon?: IconState;
}

/** As the manifest has them; the build draws them from the same sign. */
const PLAIN = { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png' };

/** Shows a badge on the toolbar button: for one tab, or for all that have none of their own. */
export async function showBadge({ text, title, color, icon }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  try {
    await Promise.all([
      browser.action.setBadgeText({ text, ...where }),
      browser.action.setBadgeBackgroundColor({ color, ...where }),
      browser.action.setTitle({ title, ...where }),
      tabId === undefined && browser.action.setIcon(icon ? { imageData: drawIcon(icon) } : { path: PLAIN }),
    ]);
  } catch {
    // The tab may have closed meanwhile. Firefox refuses some calls at once instead of by their promise.
  }
}
