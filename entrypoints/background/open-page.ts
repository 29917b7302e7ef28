import { isZoneHost } from '@/autotask/zones';
import type { Platform } from '@/platform/browser-platform';

/**
 * Shows a page of a zone: in the tab that has it already, else in a new one beside `tab`. The tab that asks is no answer:
 * what it shows isn't what is looked for. Throws when the browser opens nothing.
 */
export async function openPage(
  platform: Pick<Platform, 'listTabs' | 'showTab' | 'openTab'>,
  host: string,
  path: string,
  tab?: number,
): Promise<void> {
  const tabs = await platform.listTabs(isZoneHost);
  const there = tabs.find(
    (each) => each.host === host && each.path === path.toLowerCase() && each.id !== tab,
  );
  if (there) await platform.showTab(there);
  else await platform.openTab(`https://${host}${path}`, tab);
}
