import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { parseLink } from '@/guide/procedure/link';
import type { BootNote, FromBoot } from '@/guide/messages';

/**
 * All that an Autotask frame carries while no guide runs: one look at storage and, in a top document, one at the
 * address. It says which procedures apply to the page and which guide a link offers, and asks for the agent when a
 * guide is running. No observer, no timer, no port. The manifest names it as a content script by hand
 * (wxt.config.ts): WXT's own wrapper would announce itself to the page.
 */
export default defineUnlistedScript(async () => {
  if (!isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  if (window === top) {
    readLink(isReload());
    addEventListener('hashchange', () => readLink(false));
  }
  const { boot } = (await browser.storage.local.get('boot')) as { boot?: BootNote };
  if (!boot) return;
  const path = location.pathname.toLowerCase();
  const procedures = boot.pages
    .filter((page) => path.startsWith(page.path))
    .flatMap((page) => page.procedures);
  if (procedures.length > 0) {
    tell({ type: 'page.seen', procedures: [...new Set(procedures)] });
    addEventListener('pagehide', () => tell({ type: 'page.left' }), { once: true });
  }
  if (boot.active || boot.offered) tell({ type: 'frame.ready' });
});

/** `again`: the page was only loaded again, so nobody has followed the link anew. */
function readLink(again: boolean): void {
  const offer = parseLink(location.hash);
  if (offer) tell({ type: 'link.seen', ...offer, ...(again && { again }) });
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && entry.type !== 'navigate';
}

/** Nobody may be listening after an update; there is nothing to be done about it here. */
function tell(message: FromBoot): void {
  try {
    browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension is gone under this page.
  }
}
