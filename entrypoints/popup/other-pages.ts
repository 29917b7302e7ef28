import type { OtherPages } from '@/components/popup/PopupFooter';
import { browser } from 'wxt/browser';

const page = (path: string) => browser.runtime.getURL(`/${path}` as never);

/** Where the popup leads to, and what leads back to it. */
export const otherPages: OtherPages = {
  content: page('options.html#/content'),
  settings: page('options.html#/settings'),
  welcome: page('welcome.html'),
  article: (procedure) => page(`options.html#/article/${procedure}`),
};
