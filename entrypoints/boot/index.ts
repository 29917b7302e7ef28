import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { parseLink } from '@/guide/procedure/link';
import type { FromBoot } from '@/guide/messages';
import { isAtPath } from '@/guide/procedure/page-path';
import { removeOrphans } from '@/overlay/orphans';
import { readNote } from './read-note';

/** The browser brings this script as soon as a page is loaded. */
const LONG_THERE_MS = 5000;

/**
 * All that an Autotask frame carries while no guide runs: one look at storage and, in a top document, one at the
 * address. It says which procedures apply to the page and which guide a link offers, and asks for the agent when a
 * guide is running; and again when the browser brings the page back that it had put away for its Back button. No
 * observer, no timer, no port. The manifest names it as a content script by hand (wxt.config.ts): WXT's own wrapper
 * would announce itself to the page.
 */
export default defineUnlistedScript(() => {
  if (!isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  const world = globalThis as { signpostBoot?: true };
  if (world.signpostBoot) return;
  world.signpostBoot = true;
  removeOrphans();
  if (window === top) {
    readLink(isOldNews());
    addEventListener('hashchange', () => readLink(false));
  }
  void announce();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void announce();
  });
});

async function announce(): Promise<void> {
  const boot = readNote(await queryNote());
  if (!boot) return;
  const procedures = boot.pages
    .filter(({ path }) => isAtPath(location.pathname, path))
    .flatMap((page) => page.procedures);
  if (procedures.length > 0) {
    tell({ type: 'page.seen', procedures: [...new Set(procedures)] });
    addEventListener('pagehide', () => tell({ type: 'page.left' }), { once: true });
  }
  if (boot.active || boot.offered) tell({ type: 'frame.ready' });
}

async function queryNote(): Promise<unknown> {
  try {
    return (await browser.storage.local.get('boot')).boot;
  } catch {
    // The extension is gone under this page.
    return undefined;
  }
}

/** `again`: the page was only loaded again, so nobody has followed the link anew. */
function readLink(again: boolean): void {
  const offer = parseLink(location.hash);
  if (offer) tell({ type: 'link.seen', ...offer, ...(again && { again }) });
}

/** The page was only loaded again, or has long been there: then this script comes with an update of the extension. */
function isOldNews(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry) return false;
  const isThere = entry.loadEventEnd > 0 && performance.now() - entry.loadEventEnd > LONG_THERE_MS;
  return isThere || entry.type !== 'navigate';
}

/** Nobody may be listening after an update; there is nothing to be done about it here. */
function tell(message: FromBoot): void {
  try {
    browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension is gone under this page.
  }
}
