import { browser, type Browser } from 'wxt/browser';
import aliveCss from './alive.css?inline';

/**
 * Lets overlays show in frames of a tab for as long as the extension is there: Firefox takes the style sheet away with it.
 * Chromium needs none of that, since our scripts hear of the end.
 */
export async function showWhileAlive(target: Browser.scripting.InjectionTarget): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  // The person's own sheets win over all that a page may say.
  await browser.scripting.insertCSS({ target, css: aliveCss, origin: 'USER' });
}
