import { browser } from 'wxt/browser';
import type { FromPopup } from '@/guide/messages';

/** Sends a request of the popup to the background and gives back its answer. */
export function sendToBackground(message: FromPopup): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
