import { browser } from 'wxt/browser';
import { isZoneHost } from '@/autotask/zones';
import type { Procedure } from '@/guide/procedure/procedure';
import type { BrowserContext } from '@/guide/messages';
import { isAtPath } from '@/locate/page-path';
import { listAutotaskTabs } from '@/platform/autotask-tabs';
import { listPages } from './boot-note';
import type { MadeOffer } from './offers';

/** What the popup needs to know about the browser: asked when it opens, remembered nowhere. */
export async function queryPlace(
  procedures: readonly Procedure[],
  offer: MadeOffer | undefined,
): Promise<BrowserContext> {
  const tabs = await listAutotaskTabs(isZoneHost);
  // Opened as a tab of its own, the popup stands in front of the tab that is meant.
  const front = tabs.find(({ active }) => active) ?? tabs[0];
  const paths = front ? await listShownPaths(front.id) : [];
  const pages = listPages(procedures).filter(({ path }) => paths.some((shown) => isAtPath(shown, path)));
  return {
    applies: [...new Set(pages.flatMap((page) => page.procedures))],
    autotaskOpen: tabs.length > 0,
    ...(front && { origin: `https://${front.host}` }),
    ...(offer && { offer: { procedure: offer.procedure, ...(offer.step && { step: offer.step }) } }),
  };
}

async function listShownPaths(tabId: number): Promise<string[]> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => (innerWidth > 0 ? location.pathname : ''),
    })
    .catch(() => []);
  return results.flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
}
