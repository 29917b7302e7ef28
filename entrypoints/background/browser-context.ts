import { isZoneHost } from '@/autotask/zones';
import type { LinkOffer } from '@/guide/procedure/link';
import type { Procedure } from '@/guide/procedure/procedure';
import type { BrowserContext } from '@/guide/requests';
import { isAtPath } from '@/locate/page-path';
import type { Platform } from '@/platform/browser-platform';
import { listPages } from './pages';

/** What the popup needs to know about the browser: asked when it opens, remembered nowhere. */
export async function queryBrowserContext(
  platform: Platform,
  procedures: readonly Procedure[],
  offer: LinkOffer | undefined,
  wish: LinkOffer | undefined,
): Promise<BrowserContext> {
  const tabs = await platform.listTabs(isZoneHost);
  // Opened as a tab of its own, the popup stands in front of the tab that is meant.
  const front = tabs.find(({ active }) => active) ?? tabs[0];
  const paths = front ? await platform.listShownPaths(front.id) : [];
  const pages = listPages(procedures).filter(({ path }) => paths.some((shown) => isAtPath(shown, path)));
  return {
    applies: [...new Set(pages.flatMap((page) => page.procedures))],
    autotaskOpen: tabs.length > 0,
    ...(front && { origin: `https://${front.host}` }),
    ...(wish && { wish: { procedure: wish.procedure } }),
    ...(offer && { offer: { procedure: offer.procedure, ...(offer.step && { step: offer.step }) } }),
  };
}
