import { browser } from 'wxt/browser';
import { openTab } from './autotask-tabs';

/** Opens a page of the extension's own in a new tab: "options.html#/write". */
export const openOwnPage = (path: string): Promise<void> => openTab(browser.runtime.getURL('/').concat(path));
