import type { OptionsPages } from '@/components/popup/PopupFooter';
import { browser } from 'wxt/browser';

const options = (place: string) => `${browser.runtime.getURL('/options.html' as never)}#/${place}`;

/** Where the options tab has what the popup leads to. */
export const optionsPages: OptionsPages = {
  kbCheck: options('kb-check'),
  content: options('content'),
  article: (procedure) => options(`article/${procedure}`),
};
