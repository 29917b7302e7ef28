import { isZoneHost } from '@/autotask/zones';
import type { LinkOffer } from '@/guide/procedure/link';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Recording } from '@/guide/recording/recording';
import type { BrowserContext } from '@/guide/requests';
import { isAtPath } from '@/guide/procedure/page-path';
import type { AutotaskTab, FrontTab } from '@/platform/autotask-tabs';
import type { Platform } from '@/platform/browser-platform';
import { listPages } from './pages';

/**
 * What the popup needs to know about the browser: asked when it opens, remembered nowhere. `guideTab`: the tab with the
 * card.
 */
export async function queryBrowserContext(
  platform: Platform,
  procedures: readonly Procedure[],
  offer: LinkOffer | undefined,
  wish: LinkOffer | undefined,
  guideTab: number | undefined,
  recording: Recording | undefined,
): Promise<BrowserContext> {
  const [tabs, inFront, isLetIn] = await Promise.all([
    platform.listTabs(isZoneHost),
    platform.queryFront(),
    platform.hasSiteAccess(),
  ]);
  // Opened as a tab of its own, the popup stands in front of the tab that is meant.
  const front = tabs.find(({ active }) => active) ?? tabs[0];
  const isElsewhere = inFront && !inFront.isOwn && !tabs.some(({ id }) => id === inFront.id);
  const paths = front && !isElsewhere ? await platform.listShownPaths(front.id) : [];
  const guide = tabs.find(({ id }) => id === guideTab);
  const guideIn = guide && inFront && queryWhere(guide, inFront);
  const pages = listPages(procedures).filter(({ path }) => paths.some((shown) => isAtPath(shown, path)));
  return {
    applies: [...new Set(pages.flatMap((page) => page.procedures))],
    autotaskOpen: tabs.length > 0,
    ...(!isLetIn && { noAccess: true as const }),
    ...(front && { origin: `https://${front.host}` }),
    ...(guideIn && { guideIn }),
    ...(recording && { recording: { steps: recording.actions.length } }),
    ...(wish && { wish: { procedure: wish.procedure } }),
    ...(offer && { offer: { procedure: offer.procedure, ...(offer.step && { step: offer.step }) } }),
  };
}

function queryWhere(guide: AutotaskTab, front: FrontTab): BrowserContext['guideIn'] {
  if (guide.windowId !== front.windowId) return 'window';
  return guide.id === front.id ? undefined : 'tab';
}
